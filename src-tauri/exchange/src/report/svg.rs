//! A chart as an SVG file: words beside every bar, a title and a description for those who do not see it, and readable
//! in grey: what was planned is an outline with stripes, what was real is filled.

use std::fmt::Write as _;

use regie_core::report::chart::{Chart, ChartBar, ChartGroup, ChartRow};
use regie_core::words::Words;

const WIDTH: u32 = 960;
const MARGIN: u32 = 32;
/// Where bars begin, and how long the longest is.
const LEFT: u32 = 340;
const LONGEST: u32 = 470;
const BAR: u32 = 18;
/// How many letters of a label go on a line, and on how many lines.
const LETTERS: usize = 38;
const LINES: usize = 3;

const INK: &str = "#1c2530";
const SOFT: &str = "#4a4f57";
const DEEP: &str = "#1b4b7a";

/// The file's bytes.
pub(super) fn write(chart: &Chart, words: &Words) -> Vec<u8> {
    let mut body = String::new();
    let mut y = MARGIN + 24;
    // Writing into a string cannot fail.
    let _ = writeln!(body, r#"<text class="t" x="{MARGIN}" y="{y}">{}</text>"#, text(&chart.title));
    y += 18;
    if chart.series.len() > 1 {
        y += 18;
        legend(&mut body, chart, y);
        y += 12;
    }
    if chart.is_empty() {
        y += 34;
        let nothing = text(&words.say("report-chart-empty"));
        let _ = writeln!(body, r#"<text class="s" x="{MARGIN}" y="{y}">{nothing}</text>"#);
        y += 8;
    }
    for group in &chart.groups {
        group_of(&mut body, chart, group, &mut y);
    }
    let height = y + MARGIN;
    let language = words.language().tag();
    let (title, about) = (text(&chart.title), text(&chart.about));
    format!(
        r##"<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title about" xml:lang="{language}">
<title id="title">{title}</title>
<desc id="about">{about}</desc>
<style>
text {{ font-family: "Atkinson Hyperlegible Next", "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 15px; fill: {INK}; }}
.t {{ font-size: 24px; font-weight: 700; }}
.g {{ font-size: 17px; font-weight: 700; }}
.s {{ fill: {SOFT}; }}
.n {{ font-variant-numeric: tabular-nums; }}
</style>
<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="1.6" height="6" fill="#8d98a5"/></pattern></defs>
<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>
{body}</svg>
"##
    )
    .into_bytes()
}

/// What the two bars are.
fn legend(body: &mut String, chart: &Chart, y: u32) {
    let mut x = MARGIN;
    for (n, name) in chart.series.iter().enumerate() {
        bar(body, filled(n, chart), (x, y - 12), (26, 14));
        let _ = writeln!(body, r#"<text class="s" x="{}" y="{y}">{}</text>"#, x + 34, text(name));
        x += 34 + u32::try_from(name.chars().count()).unwrap_or(0) * 9 + 30;
    }
}

/// The last bar of a row is what was real: it is filled.
fn filled(n: usize, chart: &Chart) -> bool {
    n + 1 == chart.series.len()
}

fn bar(body: &mut String, filled: bool, (x, y): (u32, u32), (width, height): (u32, u32)) {
    let _ = if filled {
        writeln!(body, r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{DEEP}"/>"#)
    } else {
        writeln!(
            body,
            r#"<rect x="{x}.5" y="{y}.5" width="{}" height="{}" fill="url(#stripes)" stroke="{SOFT}"/>"#,
            width.saturating_sub(1),
            height - 1
        )
    };
}

fn group_of(body: &mut String, chart: &Chart, group: &ChartGroup, y: &mut u32) {
    *y += 40;
    if !group.title.is_empty() {
        let lines = wrapped(&group.title, 100, 1);
        let _ = writeln!(body, r#"<text class="g" x="{MARGIN}" y="{y}">{}</text>"#, text(&lines.concat()));
        *y += 10;
    }
    let top = *y + 4;
    for row in &group.rows {
        row_of(body, chart, row, y);
    }
    let _ = writeln!(
        body,
        r#"<line x1="{LEFT}" y1="{top}" x2="{LEFT}" y2="{}" stroke="{SOFT}" stroke-width="1"/>"#,
        *y
    );
}

fn row_of(body: &mut String, chart: &Chart, row: &ChartRow, y: &mut u32) {
    let lines = wrapped(&row.label, LETTERS, LINES);
    let bars = u32::try_from(row.bars.len()).unwrap_or(1);
    let (bars_high, text_high) = (bars * (BAR + 2), u32::try_from(lines.len()).unwrap_or(1) * 18);
    let high = bars_high.max(text_high) + 10;
    let _ = writeln!(body, "<g><title>{}</title>", text(&said(chart, row)));
    let first = *y + (high - text_high) / 2 + 14;
    for (n, line) in (0..).zip(&lines) {
        let (x, y) = (LEFT - 12, first + n * 18);
        let _ = writeln!(body, r#"<text x="{x}" y="{y}" text-anchor="end">{}</text>"#, text(line));
    }
    let mut at = *y + (high - bars_high) / 2 + 1;
    for (n, ChartBar { value, said }) in row.bars.iter().enumerate() {
        let width = value.map_or(0, |value| length(value, chart.most()));
        if width > 0 {
            bar(body, filled(n, chart), (LEFT, at), (width, BAR));
        }
        let _ = writeln!(
            body,
            r#"<text class="n{}" x="{}" y="{}">{}</text>"#,
            if value.is_some() { "" } else { " s" },
            LEFT + width + 8,
            at + BAR - 4,
            text(said)
        );
        at += BAR + 2;
    }
    body.push_str("</g>\n");
    *y += high;
}

/// A row as it is read aloud.
fn said(chart: &Chart, row: &ChartRow) -> String {
    let bars = chart.series.iter().zip(&row.bars).map(|(name, bar)| format!("{name} {}", bar.said));
    format!("{} – {}", row.label, bars.collect::<Vec<_>>().join(", "))
}

/// What is not nothing is at least a line.
fn length(value: u32, most: u32) -> u32 {
    let long = u64::from(value) * u64::from(LONGEST) / u64::from(most);
    u32::try_from(long).unwrap_or(LONGEST).max(u32::from(value > 0) * 2)
}

/// A label on so many lines of so many letters; what does not fit ends in dots.
fn wrapped(label: &str, letters: usize, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in label.split_whitespace() {
        let full = lines.len() == most;
        let Some(line) = lines.last_mut() else { break };
        let long = line.chars().count() + word.chars().count() + usize::from(!line.is_empty());
        if long <= letters {
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(word);
        } else if full || word.chars().count() > letters {
            let room = letters.saturating_sub(line.chars().count() + 2);
            line.push_str(if line.is_empty() { "" } else { " " });
            line.extend(word.chars().take(room));
            line.push('…');
            break;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// A text in a file of this kind; letters that cannot stand in one are left out.
fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_takes_two_lines_and_then_ends_in_dots() {
        assert_eq!(wrapped("Atelier", 10, 2), ["Atelier"]);
        assert_eq!(wrapped("Un atelier de cartographie libre", 12, 2), ["Un atelier", "de cartogra…"]);
        assert_eq!(wrapped("Anticonstitutionnellement", 10, 2), ["Anticons…"]);
        assert_eq!(wrapped("", 10, 2), [""]);
    }
}
