//! What can be asked of the projects.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime};
use clap::{Args, Subcommand, ValueEnum};
use regie_core::meetings::Tier;
use regie_core::projects::{NeedKind, NeedState, Stage, StepState, Theme};

#[derive(Debug, Subcommand)]
pub(crate) enum Projects {
    List {
        #[arg(long)]
        archived: bool,
    },
    Show {
        project: String,
    },
    Add {
        name: String,
        #[command(flatten)]
        sheet: Sheet,
    },
    Edit {
        project: String,
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        sheet: Sheet,
        #[arg(long = "drop-holder", value_name = "PERSON")]
        drop_holders: Vec<String>,
    },
    Archive {
        project: String,
    },
    Restore {
        project: String,
    },
    Analysis {
        project: String,
        #[arg(long, value_name = "DATE")]
        interviewed: Option<NaiveDate>,
        #[arg(long, value_name = "TEXT")]
        synthesis: Option<String>,
        #[arg(long = "objective", value_name = "TEXT")]
        objectives: Vec<String>,
    },
    #[command(subcommand)]
    Need(Needs),
    #[command(subcommand)]
    Step(Steps),
    #[command(subcommand)]
    Grid(Grid),
    Score {
        project: String,
        criterion: String,
        #[arg(allow_negative_numbers = true)]
        score: Option<i64>,
    },
    Limit {
        project: String,
        #[arg(long, value_name = "DAYS", allow_hyphen_values = true)]
        floor: Option<String>,
        #[arg(long, value_name = "DAYS", allow_hyphen_values = true)]
        ceiling: Option<String>,
    },
    Adjust {
        project: String,
        #[arg(allow_hyphen_values = true, required_unless_present = "by_method")]
        days: Option<String>,
        #[arg(long, default_value = "")]
        reason: String,
        #[arg(long, conflicts_with = "days")]
        by_method: bool,
    },
    Shares {
        #[arg(long = "try", value_name = "CRITERION=WEIGHT", value_parser = weight)]
        tried: Vec<(String, i64)>,
        #[arg(long, conflicts_with = "tried")]
        adopt: bool,
    },
    #[command(subcommand)]
    Appointment(Appointments),
    Progress {
        #[arg(long, value_name = "FILE.csv")]
        out: Option<PathBuf>,
    },
    #[command(subcommand)]
    Links(Links),
    Fill {
        projects: Vec<String>,
        #[arg(long)]
        session: Option<String>,
    },
    #[command(subcommand)]
    Calendar(Calendar),
}

#[derive(Debug, Args)]
pub(crate) struct Sheet {
    #[arg(long)]
    pub theme: Option<ThemeName>,
    #[arg(long)]
    pub stage: Option<StageName>,
    #[arg(long)]
    pub organisation: Option<String>,
    #[arg(long)]
    pub note: Option<String>,
    #[arg(long = "holder", value_name = "PERSON")]
    pub holders: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Needs {
    Add {
        project: String,
        title: String,
        #[arg(long)]
        kind: Option<KindName>,
        #[command(flatten)]
        need: Need,
    },
    Edit {
        project: String,
        need: String,
        #[arg(long)]
        title: Option<String>,
        #[command(flatten)]
        need_sheet: Need,
    },
    Remove {
        project: String,
        need: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Need {
    #[arg(long)]
    pub link: Option<String>,
    #[arg(long)]
    pub producer: Option<String>,
    #[arg(long)]
    pub licence: Option<String>,
    #[arg(long)]
    pub state: Option<NeedStateName>,
    #[arg(long)]
    pub note: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Steps {
    Add {
        project: String,
        what: String,
        #[command(flatten)]
        step: Step,
    },
    Edit {
        project: String,
        step: String,
        #[arg(long)]
        what: Option<String>,
        #[command(flatten)]
        step_sheet: Step,
    },
    Move {
        project: String,
        step: String,
        to: usize,
    },
    Remove {
        project: String,
        step: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Step {
    #[arg(long, value_name = "holders|team|PERSON|ORGANISATION")]
    pub owner: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub due: Option<NaiveDate>,
    #[arg(long)]
    pub state: Option<StepStateName>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Grid {
    Show,
    Usual,
    Criterion {
        name: String,
        #[arg(long, default_value_t = 1, allow_negative_numbers = true)]
        weight: i64,
    },
    Weight {
        criterion: String,
        #[arg(allow_negative_numbers = true)]
        weight: i64,
    },
    Remove {
        criterion: String,
    },
    Envelope {
        #[arg(long, allow_hyphen_values = true)]
        days: Option<String>,
        #[arg(long, value_name = "MIN", allow_negative_numbers = true)]
        day_minutes: Option<i64>,
        #[arg(long, value_name = "N", allow_negative_numbers = true)]
        scale: Option<i64>,
        #[arg(long, value_name = "DAYS", allow_hyphen_values = true)]
        floor: Option<String>,
        #[arg(long, value_name = "DAYS", allow_hyphen_values = true)]
        ceiling: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Appointments {
    List {
        project: Option<String>,
    },
    Add {
        project: String,
        day: NaiveDate,
        #[arg(long, value_name = "MIN", default_value_t = 60, allow_negative_numbers = true)]
        length: i64,
        #[command(flatten)]
        appointment: Appointment,
    },
    Edit {
        project: String,
        appointment: String,
        #[arg(long, value_name = "DATE")]
        day: Option<NaiveDate>,
        #[arg(long, value_name = "MIN", allow_negative_numbers = true)]
        length: Option<i64>,
        #[command(flatten)]
        sheet: Appointment,
    },
    Held {
        project: String,
        appointment: String,
        #[arg(long, value_name = "MIN", allow_negative_numbers = true)]
        length: Option<i64>,
    },
    Minutes {
        project: String,
        appointment: String,
        #[arg(required_unless_present = "file")]
        text: Option<String>,
        #[arg(long, value_name = "FILE", conflicts_with = "text")]
        file: Option<PathBuf>,
    },
    Cancel {
        project: String,
        appointment: String,
    },
    Ics {
        project: Option<String>,
        #[arg(long, value_name = "FILE.ics")]
        out: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Appointment {
    #[arg(long, value_name = "HH:MM", value_parser = hour)]
    pub start: Option<NaiveTime>,
    #[arg(long)]
    pub place: Option<String>,
    #[arg(long)]
    pub about: Option<String>,
    #[arg(long = "with", value_name = "PERSON")]
    pub with: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Links {
    List,
    Accept {
        project: String,
        with: String,
        #[arg(long, default_value = "2", value_parser = tier)]
        tier: Tier,
    },
    Decline {
        project: String,
        with: String,
        #[arg(long)]
        undo: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Calendar {
    List,
    Add {
        title: String,
        from: NaiveDate,
        to: NaiveDate,
        #[arg(long, default_value = "")]
        strand: String,
        #[arg(long, default_value = "")]
        note: String,
        #[arg(long)]
        about: bool,
    },
    Edit {
        action: String,
        #[arg(long)]
        title: Option<String>,
        #[arg(long, value_name = "DATE")]
        from: Option<NaiveDate>,
        #[arg(long, value_name = "DATE")]
        to: Option<NaiveDate>,
        #[arg(long)]
        strand: Option<String>,
        #[arg(long)]
        note: Option<String>,
        #[arg(long, value_name = "BOOL")]
        about: Option<bool>,
    },
    Done {
        action: String,
        #[arg(long)]
        undo: bool,
    },
    Remove {
        action: String,
    },
}

/// Names of the core's values, as the command line writes them.
macro_rules! names {
    ($($name:ident of $kind:ident: $($value:ident),*;)*) => {
        $(#[derive(Debug, Clone, Copy, ValueEnum)]
        pub(crate) enum $name {
            $($value),*
        }

        impl From<$name> for $kind {
            fn from(name: $name) -> Self {
                match name {
                    $($name::$value => Self::$value),*
                }
            }
        })*
    };
}
names! {
    ThemeName of Theme: Green, Blue, Creative;
    StageName of Stage: Idea, Needs, Feasibility, Prototype, InUse;
    KindName of NeedKind: Dataset, Skill, Funding;
    NeedStateName of NeedState: Missing, Asked, Found, Obtained;
    StepStateName of StepState: Todo, Doing, Done, Dropped;
}

fn hour(text: &str) -> Result<NaiveTime, String> {
    NaiveTime::parse_from_str(text.trim(), "%H:%M").map_err(|_| "HH:MM".to_owned())
}

fn tier(text: &str) -> Result<Tier, String> {
    text.trim().parse().ok().and_then(Tier::numbered).ok_or_else(|| "1, 2, 3".to_owned())
}

fn weight(text: &str) -> Result<(String, i64), String> {
    let refused = || "CRITERION=WEIGHT".to_owned();
    let (criterion, weight) = text.rsplit_once('=').ok_or_else(refused)?;
    Ok((criterion.to_owned(), weight.trim().parse().map_err(|_| refused())?))
}

/// What each command and each of its arguments is for, as in [`crate::arguments`].
pub(crate) const HELP: &[(&str, &str)] = &[
    ("projects", "cli-projects"),
    ("projects list", "cli-projects-list"),
    ("projects list --archived", "cli-projects-archived"),
    ("projects show", "cli-projects-show"),
    ("projects show --project", "cli-projects-project"),
    ("projects add", "cli-projects-add"),
    ("projects add --name", "cli-projects-name"),
    ("projects add --theme", "cli-projects-theme"),
    ("projects add --stage", "cli-projects-stage"),
    ("projects add --organisation", "cli-projects-organisation"),
    ("projects add --note", "cli-projects-note"),
    ("projects add --holders", "cli-projects-holder"),
    ("projects edit", "cli-projects-edit"),
    ("projects edit --project", "cli-projects-project"),
    ("projects edit --name", "cli-projects-name"),
    ("projects edit --theme", "cli-projects-theme"),
    ("projects edit --stage", "cli-projects-stage"),
    ("projects edit --organisation", "cli-projects-organisation"),
    ("projects edit --note", "cli-projects-note"),
    ("projects edit --holders", "cli-projects-holder"),
    ("projects edit --drop_holders", "cli-projects-drop-holder"),
    ("projects archive", "cli-projects-archive"),
    ("projects archive --project", "cli-projects-project"),
    ("projects restore", "cli-projects-restore"),
    ("projects restore --project", "cli-projects-project"),
    ("projects analysis", "cli-projects-analysis"),
    ("projects analysis --project", "cli-projects-project"),
    ("projects analysis --interviewed", "cli-projects-interviewed"),
    ("projects analysis --synthesis", "cli-projects-synthesis"),
    ("projects analysis --objectives", "cli-projects-objective"),
    ("projects need", "cli-projects-need"),
    ("projects need add", "cli-projects-need-add"),
    ("projects need add --project", "cli-projects-project"),
    ("projects need add --title", "cli-projects-need-title"),
    ("projects need add --kind", "cli-projects-need-kind"),
    ("projects need add --link", "cli-projects-need-link"),
    ("projects need add --producer", "cli-projects-need-producer"),
    ("projects need add --licence", "cli-projects-need-licence"),
    ("projects need add --state", "cli-projects-need-state"),
    ("projects need add --note", "cli-projects-note"),
    ("projects need edit", "cli-projects-need-edit"),
    ("projects need edit --project", "cli-projects-project"),
    ("projects need edit --need", "cli-projects-need-which"),
    ("projects need edit --title", "cli-projects-need-title"),
    ("projects need edit --link", "cli-projects-need-link"),
    ("projects need edit --producer", "cli-projects-need-producer"),
    ("projects need edit --licence", "cli-projects-need-licence"),
    ("projects need edit --state", "cli-projects-need-state"),
    ("projects need edit --note", "cli-projects-note"),
    ("projects need remove", "cli-projects-need-remove"),
    ("projects need remove --project", "cli-projects-project"),
    ("projects need remove --need", "cli-projects-need-which"),
    ("projects step", "cli-projects-step"),
    ("projects step add", "cli-projects-step-add"),
    ("projects step add --project", "cli-projects-project"),
    ("projects step add --what", "cli-projects-step-what"),
    ("projects step add --owner", "cli-projects-step-owner"),
    ("projects step add --due", "cli-projects-step-due"),
    ("projects step add --state", "cli-projects-step-state"),
    ("projects step edit", "cli-projects-step-edit"),
    ("projects step edit --project", "cli-projects-project"),
    ("projects step edit --step", "cli-projects-step-which"),
    ("projects step edit --what", "cli-projects-step-what"),
    ("projects step edit --owner", "cli-projects-step-owner"),
    ("projects step edit --due", "cli-projects-step-due"),
    ("projects step edit --state", "cli-projects-step-state"),
    ("projects step move", "cli-projects-step-move"),
    ("projects step move --project", "cli-projects-project"),
    ("projects step move --step", "cli-projects-step-which"),
    ("projects step move --to", "cli-projects-step-to"),
    ("projects step remove", "cli-projects-step-remove"),
    ("projects step remove --project", "cli-projects-project"),
    ("projects step remove --step", "cli-projects-step-which"),
    ("projects grid", "cli-projects-grid"),
    ("projects grid show", "cli-projects-grid-show"),
    ("projects grid usual", "cli-projects-grid-usual"),
    ("projects grid criterion", "cli-projects-grid-criterion"),
    ("projects grid criterion --name", "cli-projects-criterion-name"),
    ("projects grid criterion --weight", "cli-projects-weight"),
    ("projects grid weight", "cli-projects-grid-weight"),
    ("projects grid weight --criterion", "cli-projects-criterion"),
    ("projects grid weight --weight", "cli-projects-weight"),
    ("projects grid remove", "cli-projects-grid-remove"),
    ("projects grid remove --criterion", "cli-projects-criterion"),
    ("projects grid envelope", "cli-projects-grid-envelope"),
    ("projects grid envelope --days", "cli-projects-envelope-days"),
    ("projects grid envelope --day_minutes", "cli-projects-day-minutes"),
    ("projects grid envelope --scale", "cli-projects-scale"),
    ("projects grid envelope --floor", "cli-projects-usual-floor"),
    ("projects grid envelope --ceiling", "cli-projects-usual-ceiling"),
    ("projects score", "cli-projects-score"),
    ("projects score --project", "cli-projects-project"),
    ("projects score --criterion", "cli-projects-criterion"),
    ("projects score --score", "cli-projects-score-value"),
    ("projects limit", "cli-projects-limit"),
    ("projects limit --project", "cli-projects-project"),
    ("projects limit --floor", "cli-projects-floor"),
    ("projects limit --ceiling", "cli-projects-ceiling"),
    ("projects adjust", "cli-projects-adjust"),
    ("projects adjust --project", "cli-projects-project"),
    ("projects adjust --days", "cli-projects-days"),
    ("projects adjust --reason", "cli-projects-reason"),
    ("projects adjust --by_method", "cli-projects-by-method"),
    ("projects shares", "cli-projects-shares"),
    ("projects shares --tried", "cli-projects-try"),
    ("projects shares --adopt", "cli-projects-adopt"),
    ("projects appointment", "cli-projects-appointment"),
    ("projects appointment list", "cli-projects-appointment-list"),
    ("projects appointment list --project", "cli-projects-project"),
    ("projects appointment add", "cli-projects-appointment-add"),
    ("projects appointment add --project", "cli-projects-project"),
    ("projects appointment add --day", "cli-projects-appointment-day"),
    ("projects appointment add --length", "cli-projects-appointment-length"),
    ("projects appointment add --start", "cli-projects-appointment-start"),
    ("projects appointment add --place", "cli-projects-appointment-place"),
    ("projects appointment add --about", "cli-projects-appointment-about"),
    ("projects appointment add --with", "cli-projects-appointment-with"),
    ("projects appointment edit", "cli-projects-appointment-edit"),
    ("projects appointment edit --project", "cli-projects-project"),
    ("projects appointment edit --appointment", "cli-projects-appointment-which"),
    ("projects appointment edit --day", "cli-projects-appointment-day"),
    ("projects appointment edit --length", "cli-projects-appointment-length"),
    ("projects appointment edit --start", "cli-projects-appointment-start"),
    ("projects appointment edit --place", "cli-projects-appointment-place"),
    ("projects appointment edit --about", "cli-projects-appointment-about"),
    ("projects appointment edit --with", "cli-projects-appointment-with"),
    ("projects appointment held", "cli-projects-appointment-held"),
    ("projects appointment held --project", "cli-projects-project"),
    ("projects appointment held --appointment", "cli-projects-appointment-which"),
    ("projects appointment held --length", "cli-projects-appointment-took"),
    ("projects appointment minutes", "cli-projects-appointment-minutes"),
    ("projects appointment minutes --project", "cli-projects-project"),
    ("projects appointment minutes --appointment", "cli-projects-appointment-which"),
    ("projects appointment minutes --text", "cli-projects-minutes-text"),
    ("projects appointment minutes --file", "cli-projects-minutes-file"),
    ("projects appointment cancel", "cli-projects-appointment-cancel"),
    ("projects appointment cancel --project", "cli-projects-project"),
    ("projects appointment cancel --appointment", "cli-projects-appointment-which"),
    ("projects appointment ics", "cli-projects-ics"),
    ("projects appointment ics --project", "cli-projects-project"),
    ("projects appointment ics --out", "cli-projects-ics-out"),
    ("projects progress", "cli-projects-progress"),
    ("projects progress --out", "cli-projects-progress-out"),
    ("projects links", "cli-projects-links"),
    ("projects links list", "cli-projects-links-list"),
    ("projects links accept", "cli-projects-links-accept"),
    ("projects links accept --project", "cli-projects-project"),
    ("projects links accept --with", "cli-projects-links-with"),
    ("projects links accept --tier", "cli-projects-links-tier"),
    ("projects links decline", "cli-projects-links-decline"),
    ("projects links decline --project", "cli-projects-project"),
    ("projects links decline --with", "cli-projects-links-with"),
    ("projects links decline --undo", "cli-projects-undo"),
    ("projects fill", "cli-projects-fill"),
    ("projects fill --projects", "cli-projects-fill-projects"),
    ("projects fill --session", "cli-pitches-session"),
    ("projects calendar", "cli-projects-calendar"),
    ("projects calendar list", "cli-projects-calendar-list"),
    ("projects calendar add", "cli-projects-calendar-add"),
    ("projects calendar add --title", "cli-projects-action-title"),
    ("projects calendar add --from", "cli-projects-action-from"),
    ("projects calendar add --to", "cli-projects-action-to"),
    ("projects calendar add --strand", "cli-projects-action-strand"),
    ("projects calendar add --note", "cli-projects-note"),
    ("projects calendar add --about", "cli-projects-action-about"),
    ("projects calendar edit", "cli-projects-calendar-edit"),
    ("projects calendar edit --action", "cli-projects-action"),
    ("projects calendar edit --title", "cli-projects-action-title"),
    ("projects calendar edit --from", "cli-projects-action-from"),
    ("projects calendar edit --to", "cli-projects-action-to"),
    ("projects calendar edit --strand", "cli-projects-action-strand"),
    ("projects calendar edit --note", "cli-projects-note"),
    ("projects calendar edit --about", "cli-projects-action-about"),
    ("projects calendar done", "cli-projects-calendar-done"),
    ("projects calendar done --action", "cli-projects-action"),
    ("projects calendar done --undo", "cli-projects-undo"),
    ("projects calendar remove", "cli-projects-calendar-remove"),
    ("projects calendar remove --action", "cli-projects-action"),
];
