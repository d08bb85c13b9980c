# Régie’s words, on the screen and on paper. One section per place of the program.

## common

cancel = Cancel
close = Close
save = Save
back = Back
edit = Edit
yes = Yes
no = No
later = Later
undo = Undo
retry = Try again
optional = optional
working = One moment…
loading = Loading…
skip-to-content = Skip to content
navigation = Areas of the program
fill-in-this-field = Fill in this field.

date-long =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

## areas

area-check-in = Check-in
area-people = People
area-programme = Programme
area-review = To review
area-settings = Settings
review-badge = cases to review

## shared words

role = Role
role-participant = Participant
role-producer = Producer
role-reuser = Reuser
role-project-holder = Project holder
role-speaker = Speaker
role-organiser = Organiser

given = Given name
family = Family name
organisation = Organisation
email = E-mail
code = Code
notes = Notes
day = Day

photo = Photos
photo-not-asked = Not asked yet
photo-yes = May be photographed
photo-no = No photos

presence-expected = Not here yet
presence-here = Here since { $time }, { $desk }
presence-gone = Left at { $time }, { $desk }
no-organisation = No organisation

part-morning = Morning
part-afternoon = Afternoon
part-evening = Evening

activity-workshop = Workshop, training
activity-meetings = Short meetings
activity-pitches = Pitches
activity-social = Social moment

## errors

error-no-event = There is no event here yet.
    .hint = Open the sample or create your event.
error-event-exists = There is an event in this folder already. Nothing was changed.
    .hint = Choose another folder, or open this one as it is.
error-locked = The event is already open in another Régie window.
    .hint = Close the other window, then try again.
error-corrupt = The event’s file is damaged: { $detail }
    .hint = Restore the most recent backup. The damaged file is set aside, never deleted.
error-read-only = The event’s folder cannot be written to.
    .hint = Check that the disk is not write-protected and that you may write there, then try again.
error-disk-full = The disk is full: the last action was not recorded.
    .hint = Make some room, then do it again. Everything recorded before is still there.
error-newer = This event comes from a newer version of Régie (format { $found }, this version reads up to format { $known }).
    .hint = Install on this computer the same version as on the others.
error-broken-chain = The journal was changed outside Régie: entry { $seq } of desk { $writer } does not fit.
    .hint = Restore a backup, or fetch the event from another computer.
error-projection-differs = The lists on screen no longer match the journal.
    .hint = Close Régie and open it again: the lists are made anew from the journal, nothing is lost.
error-no-such-person = This person is not in the event.
    .hint = They may have been erased meanwhile. Search for them by name.
error-several-people = { $count } people fit.
    .hint = Add the organisation, the e-mail or the badge code.
error-no-such-session = This session does not exist.
    .hint = It may have been removed meanwhile. Look at the programme.
error-wrong-code = This code was misread or mistyped.
    .hint = Scan it again, or search for the person by name.
error-no-name = A given name or a family name is needed.
    .hint = Write one of them.
error-no-title = A title is needed.
    .hint = A few words are enough.
error-days-reversed = The last day is before the first.
    .hint = Check both dates.
error-too-many-days = An event lasts a hundred days at most.
    .hint = Check the year of both dates.
error-not-a-day = { $day } is not a day of the event.
    .hint = Choose one of the event’s days, or change its dates in the settings.
error-hours-reversed = The end is before the start.
    .hint = Check both times.
error-not-arrived = This person is not here.
    .hint = Check them in first.
error-nothing-to-undo = There is nothing to undo.
    .hint = Everything was already undone at this desk.
error-not-a-picture = This file is not a PNG or JPEG picture.
    .hint = Save the logo as PNG or JPEG, then choose it again.
error-huge-picture = This picture is too heavy ({ $size } MB).
    .hint = Bring it under 1 MB: 1,000 pixels wide is enough.
error-too-long = A text is too long ({ $field }).
    .hint = Make it shorter.
error-file = A file could not be read or written: { $detail }
    .hint = Check that the file is still there, then try again.
error-database = It could not be recorded: { $detail }
    .hint = Try again. If it goes on, close Régie and open it again.
error-unexpected = Something unforeseen happened: { $detail }
    .hint = Try again. If it goes on, write this message down, then close Régie and open it again.
error-no-window = The window could not open.
    .hint = Start Régie again from this computer’s desktop.

## first start

start-title = Welcome to Régie
start-sample = Open the sample
start-lead = Everything stays on this computer: no network, no account to create.
start-sample-title = Try it with a sample
start-sample-lead = The Open Data Days of 4, 5 and 6 March 2020, at Coco Velten, Marseille.
start-sample-days = Three days: morning, afternoon and evening
start-sample-sessions = Workshops, meetings of data producers and reusers, pitches
start-sample-projects = Seven projects and eleven organisations
start-new-title = Create your event
start-new = Create the event

event-title = Title
event-from = First day
event-to = Last day
event-days = Dates
event-from-to = { $from } to { $to }
event-place = Venue
event-address = Address
event-organiser = Organiser
event-funder-line = Funder’s mention
open-calendar = Open the calendar
previous-month = Previous month
next-month = Next month

broken-title = The event does not open
broken-backups-lead = Choose the most recent one. The present event is set aside, never deleted.

## check-in

desk-first-name = Welcome desk

check-in-who = Who is here?
check-in-placeholder = Type a name or scan a badge
check-in-results = People found
check-in-answer = Answer
check-in-leave = Check out
check-in-leave-named = Check out: { $name }
check-in-left-toast = Checked out: { $name }
check-in-nothing-to-undo = There is nothing left to undo at this desk.
check-in-nobody = Nobody fits “{ $query }”
check-in-nobody-lead = Try the family name alone, the organisation or the e-mail. Not registered? Add them.
check-in-veiled = Type at least three letters
check-in-veiled-lead = The list stays hidden: nobody reads it over your shoulder.
check-in-empty = Nobody is registered yet
check-in-empty-lead = Import the list of your registration service, or add people as they arrive.
check-in-import = Import a list

check-in-welcome = Welcome
check-in-welcome-back = Welcome back
check-in-already-in = Already in since { $time }, { $desk }
check-in-unknown = Unknown code
check-in-unknown-hint = Nothing was recorded. Scan again, or type the person’s name.
check-in-misread = Misread code
check-in-misread-hint = Nothing was recorded: one letter of the code is wrong. Scan again, or type the person’s name.
check-in-goodbye = Checked out
check-in-undone-arrived = Arrival undone
check-in-undone-returned = Return undone
check-in-undone-left = Departure undone
check-in-undone-walk-in = Addition undone
check-in-undo-arrival = Undo the arrival
check-in-undo-return = Undo the return
check-in-undo-departure = Undo the departure
check-in-note-departure = Check out
check-in-open-sheet = Open the sheet
check-in-sessions = Today
check-in-photo-question = Photos: all right?
keys-undo = Ctrl + Z
keys-leave = Alt + S
keys-photo-yes = Alt + O
keys-photo-no = Alt + N
keys-enter = Enter

check-in-attendance = Attendance
check-in-not-today = This is not today
check-in-progress = { $today } people came this day, of { $expected } registered
check-in-sessions-of-the-day = Today’s programme
check-in-of-registered = registered
count-here = here now
count-today = came this day
count-expected = registered
count-arrived = came in all

walk-in = Add on the spot
walk-in-lead = They are added to the list and checked in at once.
walk-in-add = Add
walk-in-email = E-mail noted: { $email }
walk-in-already-there = Already on the list?
walk-in-already-there-lead = Somebody of the same name is registered. Is it this person?
walk-in-this-person = It is this person
walk-in-anyway = No, add them

## settings

settings-computer = This computer
settings-language = Language
settings-theme = Appearance
theme-auto = Auto
theme-light = Light
theme-dark = Dark
settings-sound = Sounds at check-in
settings-sound-hint = One sound for an arrival, another for somebody already in, another for an unknown code.
settings-steward = Hidden list at check-in
settings-steward-hint = Names appear after three letters only: the public cannot read the list.
desk-name = Name of this desk
desk-name-hint = It is noted with every arrival: “Desk A”, “Garden entrance”.
desk-renamed = The desk has a new name.

event-edit = Edit the event
logo-organiser = Organiser’s logo
logo-funder = Funder’s logo
logo-none = No logo
logo-choose = Choose a picture
logo-remove = Remove the logo
logo-files = PNG or JPEG pictures

backups = Backups
backups-lead = A copy is made at every start, then every ten minutes. The last ten are kept.
backups-none = No backup yet.
backups-more = { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
backup-now = Back up now
backup-made = Backup made.
backup-not-needed = Nothing has changed since the last backup.
backup-restore = Restore
backup-restore-named = Restore the backup of { $time }, { $day }
backup-restore-title = Go back to { $time }, { $day }?
backup-restore-lead = Everything recorded after this backup is set aside: it no longer shows here, but the file is kept.
backup-restored = The backup is restored.
size-kilo = { $size } kB
size-mega = { $size } MB

journal = Journal
journal-lead = Every action is written there and chained to the one before. Checking reads everything again and compares.
journal-verify = Check the journal
journal-sound = { $entries ->
        [one] All is well: one entry checked.
       *[other] All is well: { $entries } entries checked.
    }
journal-digest = Digest { $digest }

about = Régie
about-version = Version { $version }
about-lead = The control desk of a public event, without a network. Free software.


## Command line

cli-about = Régie without a window: every job of the event, from the keyboard.
cli-data = Folder where the event lives; the application’s own by default
cli-json = Answer in JSON on standard output
cli-file = CSV or XLSX file
cli-dry-run = Show what would be done, record nothing
cli-person = Badge code, ticket, identifier, or a name only one person has
cli-session = Number in the programme, identifier, or part of the title
cli-day = Day, for example 2020-03-04; the desk’s day by default
cli-new = Create the event
cli-new-sample = The Open Data Days of March 2020, to try things out
cli-new-programme = From a programme in CSV or XLSX
cli-info = What the event holds, in numbers
cli-verify = Check the journal, rebuild, compare
cli-programme = The programme
cli-programme-list = List the sessions
cli-programme-import = Import sessions
cli-people = People
cli-people-import = Import a registration list
cli-people-import-map = Say which column is what, for example family=Surname
cli-people-import-include-left-out = Include cancelled or unpaid registrations
cli-people-add = Add a person
cli-people-add-role = participant, producer, reuser, project_holder, speaker or organiser
cli-people-find = Look for a person
cli-people-find-query = Words to look for, in any order
cli-people-find-limit = At most this many answers
cli-people-show = Show a person’s sheet
cli-people-erase = Erase a person and all that is known of them
cli-check-in = Check somebody in
cli-check-in-undo = Undo a person’s last movement
cli-check-in-leave = Check somebody out
cli-check-in-count = Count who is there
cli-attendance = Registrations to sessions
cli-attendance-register = Register a person in a session
cli-attendance-unregister = Take a person out of a session
cli-attendance-list = List who is registered in a session
cli-created = Event created: { $title }, { $sessions } sessions.
cli-count-people = people
cli-count-organisations = organisations
cli-count-sessions = sessions
cli-count-registrations = registrations to sessions
cli-count-arrivals = arrivals
cli-count-entries = journal entries
cli-count-writers = laptops
cli-count-review = cases to review
cli-verified = All is well: { $entries } entries, digest { $digest }.
cli-people-imported = { $added } added, { $updated } updated, { $unchanged } unchanged, { $registrations } registrations to sessions.
cli-programme-imported = { $added } sessions added, { $updated } updated, { $unchanged } unchanged.
cli-left-out = Left out: { $rows } rows ({ $why }).
cli-refused = Row { $row }, column “{ $column }”: { $why }
cli-print = The papers, as PDF
cli-print-badges = The badges: everybody’s, unless you choose
cli-print-not-printed = Only those never printed
cli-print-sheet = Label sheet; print sheets lists them
cli-print-from = First label to use, from 1
cli-print-x = Shift to the right, in millimetres
cli-print-y = Shift downwards, in millimetres
cli-print-cut-marks = Add cut marks
cli-print-out = PDF file to write
cli-print-attendance = A session’s attendance sheet, one per half-day; a blank one without a session
cli-print-walk-ins = Blank rows for people who are not registered
cli-print-programme = The programme, a page per day
cli-print-doors = The door list of a session, or of all
cli-print-people = The list of people
cli-print-recap = The attendance recap of each person
cli-print-crib = The volunteers’ crib
cli-print-calibration = The page that calibrates a printer
cli-print-sheets = The label sheets that are known
cli-print-again = Print again what was printed before
cli-print-label = Label of a sheet one measured, in millimetres: width x height
cli-print-paper = Paper of that sheet, in millimetres
cli-print-grid = Number of columns x number of rows
cli-print-margin = From the edge of the paper to the first label: left x top
cli-print-pitch = From one label to the next: across x down; by default they touch
cli-print-printer = Printer, by its name; print printers lists them
cli-print-half = One half-day only: morning, afternoon or evening
cli-print-printers = The computer’s printers
cli-event = The event’s sheet: show it, or change it
cli-event-project-title = Title of the project
cli-event-project-acronym = Acronym of the project
cli-event-project-number = Number of the project
cli-event-europe = Emblem of the European Union
cli-event-privacy-purpose = What signatures are for
cli-event-privacy-holder = Who keeps the signed sheets
cli-event-retention-years = Years they are kept
cli-event-organiser-logo = The organiser’s logo, PNG or JPEG
cli-event-funder-logo = The funder’s logo, PNG or JPEG
cli-attendance-trace = Find the rows of a printed sheet by its square code
cli-attendance-trace-code = Text read in the page’s square code
cli-printed-before =
    { $count ->
        [one] One of these badges had been printed before.
       *[other] { $count } of these badges had been printed before.
    }
printer-ready = ready
printer-busy = printing
printer-stopped = stopped
printer-unknown = state unknown
cli-printed =
    { $pages ->
        [one] { $file }: one page.
       *[other] { $file }: { $pages } pages.
    }
cli-nobody = Nobody fits.
cli-arrived-on = Was there: { $day }
cli-erased = The person is erased, here and wherever this journal goes.
cli-review-count = { $count } cases to review; --json gives the details.
cli-welcome = Welcome, { $name } ({ $day }).
cli-returned = Welcome back, { $name } ({ $day }).
cli-already-in = Already in: { $name }, since { $since }, { $by }.
cli-undone = Undone: { $name } ({ $day }).
cli-left = Left: { $name } ({ $day }).
cli-registered = { $name } is registered: { $title }.
cli-unregistered = { $name } is no longer registered: { $title }.

## exchange

error-no-file = There is no file there: { $path }
    .hint = Check that the drive or folder is still there, then choose the file again.
error-huge-file = This file is too heavy ({ $megabytes } MB): the limit is 100 MB.
    .hint = A list of a hundred thousand people fits in 50 MB. Check that this is the right file, and export the list alone.
error-empty-file = This file is empty.
    .hint = Export the list again, then import the new file.
error-no-rows = This file has column headers, but no row below them.
    .hint = Check the filters of the export: perhaps nobody has registered yet.
error-not-a-table =
    { $foreign ->
        [image] This file is not a list: it is a picture.
        [pdf] This file is not a list: it is a PDF document.
        [archive] This file is not a list: it is a compressed archive.
        [document] This file cannot be read as a list: it is a LibreOffice, Word or PowerPoint document.
       *[other] This file is not a list: it contains something other than text.
    }
    .hint = Save the list as CSV or Excel (.xlsx), then import that file.
error-old-workbook = This workbook is locked by a password, or in an Excel format that is not read (.xls, .xlsb).
    .hint = Open it in Excel or LibreOffice and save it as .xlsx or CSV, without a password.
error-broken-workbook = This workbook is damaged: { $detail }
    .hint = Open it in Excel or LibreOffice and save it again, or export the list as CSV.
error-bomb = This workbook unfolds into an absurd amount of data. It was not opened.
    .hint = Do not open it elsewhere either. Ask whoever sent it to export the list as CSV.
error-many-rows = This file has more than a million rows.
    .hint = Check that this is the right file, or split it into several.
error-many-columns = Row { $row }: more than 500 columns.
    .hint = Delete the columns you do not need, or export the list again.
error-huge-cell = Row { $row }, column “{ $column }”: this cell holds more than 32,767 characters.
    .hint = A quotation mark may be missing just before it. Shorten the cell, then import again.
error-open-quote = Row { $row }, column “{ $column }”: a quotation mark opens and never closes. Nothing was imported.
    .hint = The file may be cut short. Export it again, or close the quotation mark on that row.
error-stray-quote = Row { $row }, column “{ $column }”: text follows a closing quotation mark. Nothing was imported.
    .hint = Double the quotation marks that belong to the text, or export the list as Excel (.xlsx).
error-bad-character = Row { $row }: a character cannot be read ({ $encoding }). Nothing was imported.
    .hint = The file may be cut short or damaged. Export it again as UTF-8.
error-no-name-column = No column is chosen for the name.
    .hint = Say which column holds the family name, the given name, or both together.
error-no-title-column = No column holds the titles of the programme.
    .hint = Give the column of titles the header “Title”.
error-no-such-column = This file has no column “{ $column }”.
    .hint = Copy the header exactly as it stands in the file.
error-no-such-field = “{ $field }” is not a known field.
    .hint = For example: given, family, full_name, organisation, email, role, notes, photo, ticket.
error-no-dates = No row of this programme gives a whole date.
    .hint = Write the days with their year, for example “04/03/2020” or “Wednesday 4 March 2020”.

left-out-cancelled = cancelled
left-out-refunded = refunded
left-out-unpaid = not paid
left-out-pending = pending
left-out-other = unknown status

refusal-no-name = there is neither a given name nor a family name
refusal-too-long = this text is longer than { $limit } characters
refusal-extra-cells = there are more cells than headers: a separator too many, most likely
refusal-shared-ticket = this ticket already belongs to somebody else, on row { $row }
refusal-no-title = there is no title
refusal-no-day = there is no day
refusal-not-a-date = this day does not read as a date
refusal-outside-event = this day is not one of the event’s
refusal-not-an-hour = this hour cannot be read
refusal-hours-reversed = it ends before it starts
refusal-not-a-number = this is not a number
refusal-twice = this title stands on row { $row } already, on the same day

## people

people-import = Import a list
people-add = Add a person
people-add-lead = The person is added to the list. Their arrival is not recorded.
people-add-do = Add
people-add-anyway = No, add anyway
people-search = Search for a name, organisation, e-mail or code
people-search-clear = Clear the search
people-total =
    { $count ->
        [0] Nobody registered
        [one] { $total } person
       *[other] { $total } people
    }
people-found =
    { $count ->
        [0] No result
        [one] { $total } result
       *[other] { $total } results
    }
people-name = Name
people-days = Presence
people-days-count = { $count } days
people-empty = The list is empty
people-empty-lead = Import the file of your registration service (pretix, HelloAsso, Billetweb, Weezevent, Eventbrite, Hi.Events…) or add people one by one.
people-nobody = Nobody matches “{ $query }”
people-nobody-lead = Try the family name alone, the organisation or the e-mail address.
people-open-sheet = Open the sheet
people-sheet = Details
people-notes-hint = Diet, accessibility: what the desk must know.
people-tickets = Tickets
people-history = History
people-presence = Presence
people-sessions = Sessions
people-no-sessions = There are no sessions in the programme yet.
people-today = today
people-note-arrival = Record arrival
people-note-departure = Record departure
people-note-return = Record return
people-of-day = { $what }, { $day }
people-arrival-noted = Arrival recorded.
people-departure-noted = Departure recorded.
people-return-noted = Return recorded.
people-saved = Saved: { $name }
people-saved-here = Saved
people-unsaved = Some changes are not saved.
people-discard = Do not save
people-erase = Erase this person…
people-erase-title = Erase { $name }?
people-erase-lead = Their name, contact details, tickets, registrations and history disappear from this computer, then from the others as soon as they exchange their data. This cannot be undone. Files exported before today, backups, lists that were received and paper keep their name: Régie can only renew the copies on this computer.
people-erase-confirm = Erase for good
people-erased = { $name } was erased from the list.

suggestions = Suggestions for “{ $label }”
quoted = “{ $text }”
nothing-there = (empty)
history-added = Added to the list
history-edited = { $field }: { $was } → { $now }
history-ticketed = New ticket
history-registered = Registered: { $title }
history-unregistered = Registration cancelled: { $title }
history-arrived = Arrived on { $day } at { $time }
history-arrived-late = Arrived on { $day }, recorded another day
history-left = Left on { $day } at { $time }
history-left-late = Left on { $day }, recorded another day
history-returned = Returned on { $day } at { $time }
history-returned-late = Returned on { $day }, recorded another day
history-moved = Moved to another session: { $title }
history-marked = { $title }: { $mark }
history-cleared = { $title }: mark removed
history-printed = Badge printed
history-other = Another change
history-mark-present = present
history-mark-late = late
history-mark-left-early = left early
history-mark-absent = absent
history-mark-excused = excused
history-undone = undone
history-when = { $when }, { $desk }

## importing

import-steps = Steps
import-step-file = Choose the file
import-step-check = Check
import-step-done = Done
import-leave-people = Back to the list
import-leave-programme = Back to the programme
import-people-title = Choose the registration file
import-people-lead = The CSV or Excel file that your registration service gives you: pretix, HelloAsso, Billetweb, Weezevent, Eventbrite, Hi.Events, or any other table. Nothing is recorded before you have checked it.
import-programme-title = Choose the programme’s file
import-programme-lead = A CSV or Excel table, one session per row: title, day, and if you have them hours, kind, room, places, speakers, links. Nothing is recorded before you have checked it.
import-kinds = CSV and Excel tables
import-choose = Choose a file
import-reading = Reading the file…
import-drop-here = You can also drag it here.
import-another-file = Choose another file
import-export-of = { $service } export
import-table = Table
import-recognised = { $what }, { $source }
import-rows =
    { $count ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
import-sheet = sheet “{ $sheet }”
import-separator = separator “{ $separator }”
import-tab = separator: tab
import-remembered = The columns are read as last time.
import-counts = What the import will do
import-added = to add
import-updated = to complete
import-unchanged = up to date
import-left-out = left out
import-refused = refused
import-include = Include cancelled and unpaid registrations as well
import-include-count = Include cancelled and unpaid registrations as well ({ $count ->
        [one] { $rows } row
       *[other] { $rows } rows
    })
import-reason = { $why }: { $rows }
import-withdrawn =
    { $count ->
        [one] { $people } person of the list has cancelled in this file. They stay registered here.
       *[other] { $people } people of the list have cancelled in this file. They stay registered here.
    }
import-withdrawn-row = { $name } (row { $row })
import-options = Choices and sessions
import-options-lead = What people chose on their form, and the session they will be registered in.
import-options-unsure =
    { $count ->
        [one] One choice needs checking.
       *[other] { $count } choices need checking.
    }
import-option-people =
    { $count ->
        [one] { $people } person
       *[other] { $people } people
    }
import-option-session = Session for “{ $label }”
import-no-session = No session
import-session = { $day }, { $when }: { $title }
import-registers = Registers
import-unsure = To check
import-is-it = Is it “{ $title }”?
import-yes-it-is = Yes, “{ $label }” is “{ $title }”
import-no-it-is-not = No, “{ $label }” is not “{ $title }”
import-by-hand = chosen by hand
import-refused-rows =
    { $count ->
        [one] { $rows } row cannot be imported
       *[other] { $rows } rows cannot be imported
    }
import-refused-lead = The other rows will be imported. Correct the file, then import it again: nothing will be doubled.
import-refused-done =
    { $count ->
        [one] { $rows } row was not imported
       *[other] { $rows } rows were not imported
    }
import-refused-done-lead = Correct the file, then import it again: nothing will be doubled.
import-row = Row
import-column = Column
import-why = Why
import-more = And { $more } more.
import-first-rows = The first { $shown } of { $total } rows
import-all-rows = The rows of the file
import-first-rows-label = First rows of the file
import-fate = Import
import-rest = Sessions, notes
import-fate-added = To add
import-fate-updated = To complete
import-fate-unchanged = Up to date
import-fate-left-out = Left out
import-fate-refused = Refused
import-columns = Columns of the file
import-columns-used = { $used } of { $all } used
import-columns-lead = Say what each column holds. This is remembered for the next file like it.
import-samples = Examples
import-is = What it is
import-column-is = What the column “{ $column }” holds
import-field-none = Do not import
import-field-full-name = Given and family name together
import-field-product = Chosen ticket or session
import-field-choice = Choice ticked yes or no
import-field-status = State of the registration
import-field-paid = Paid or not
import-field-valid = Valid or not
import-field-ticket = Ticket number or code
import-field-order = Order number
import-field-attendee = Attendee number
import-field-payer-given = Buyer’s given name
import-field-payer-family = Buyer’s family name
import-field-payer-name = Buyer’s full name
import-field-payer-email = Buyer’s e-mail
import-field-position = Position in the order
import-field-add-on-to = Addition to another row
import-do = Import
import-do-people =
    { $count ->
        [one] Import { $people } person
       *[other] Import { $people } people
    }
import-do-sessions =
    { $count ->
        [one] Import { $sessions } session
       *[other] Import { $sessions } sessions
    }
import-nothing-new = Nothing new to import
import-under-way = Importing…
import-done = Import done
import-result-added =
    { $count ->
        [one] { $people } person added.
       *[other] { $people } people added.
    }
import-result-updated =
    { $count ->
        [one] { $people } sheet completed.
       *[other] { $people } sheets completed.
    }
import-result-unchanged =
    { $count ->
        [one] { $people } person was up to date.
       *[other] { $people } people were up to date.
    }
import-result-registrations =
    { $count ->
        [one] { $registrations } registration in a session.
       *[other] { $registrations } registrations in sessions.
    }
import-result-left-out =
    { $count ->
        [one] { $rows } row left out ({ $why }).
       *[other] { $rows } rows left out ({ $why }).
    }
import-probable =
    { $count ->
        [one] { $people } person added looks like somebody on the list.
       *[other] { $people } people added look like somebody on the list.
    }
import-probable-lead = They may be duplicates. There is no hurry: the desk works without waiting.
import-to-desk = Open check-in
import-to-list = See the list
import-to-review = See the cases to review
import-to-programme = See the programme
import-sessions-added = sessions to add
import-sessions-updated = to complete
import-sessions-unchanged = up to date
import-sessions = Sessions of the file
import-programme-result = Sessions added: { $added }. Completed: { $updated }. Up to date: { $unchanged }.

## programme

programme-event = Title, place and dates
programme-import = Import a programme
programme-empty = The programme is empty
programme-empty-lead = Add the sessions one by one, or import them from a CSV or Excel table.
programme-day-empty = Nothing planned on this day.
programme-taking-part = Who takes part
programme-projects = Projects
programme-producers = Data producers
programme-reusers = Data reusers
programme-other-organisations = Other organisations

session-add = Add a session
session-add-on = Add a session on { $day }
session-add-do = Add
session-edit = Edit the session
session-title = Title
session-kind = Kind
session-activity = What happens there
session-when = Time
session-at-hours = Exact time
session-start = Start
session-end = End
session-hour-wrong = Write the time like this: 9:30
session-hours-reversed = The end is before the start.
session-until = until { $time }
session-room = Room
session-capacity = Number of places
session-capacity-hint = Without a number, no limit.
session-capacity-wrong = Write a whole number, or nothing.
session-speakers = Speakers
session-links = Links
session-one-per-line = One per line.
session-note = Note
session-registered =
    { $count ->
        [0] nobody registered
        [one] { $registered } registered
       *[other] { $registered } registered
    }
session-registered-of =
    { $count ->
        [0] nobody registered, { $capacity } places
        [one] { $registered } registered of { $capacity }
       *[other] { $registered } registered of { $capacity }
    }
session-full = Full
session-waiting = { $waiting } { $count ->
        [one] person waiting
       *[other] people waiting
    }
session-waits = The session is full: no. { $rank } on the waiting list.
session-promoted = { $name } gets the place.
session-cancel = Cancel the session
session-cancelled = Cancelled
session-restore = Restore
session-cancelled-toast = Session cancelled: { $title }
session-restored-toast = Session restored: { $title }
session-added = Session added: { $title }
session-saved = Session saved: { $title }
session-copy-link = Copy { $link }
session-link-copied = Address copied.
session-link-not-copied = The address could not be copied. Here it is:

## review

review-lead = Nothing here holds up the desk: look at these when you have a moment.
review-empty = Nothing to review
review-empty-lead = Likely duplicates, conflicting changes and overbooked sessions will appear here.
review-duplicates = Perhaps the same person
review-same-name = They have the same name.
review-near-name = Their names are one letter apart, with the same e-mail address or organisation.
review-tell-apart = They are two people
review-tell-apart-hint = This leaves the list; the sheets do not change.
review-told-apart = Noted: they are two people.
review-open-sheet-of = Open the sheet of { $name }
review-codes = The same badge code
review-codes-lead = Two computers gave out the same code. The code alone no longer opens the door: at the desk, look for these people by name.
review-edits = Conflicting changes
review-edits-lead = Two desks changed the same thing without seeing each other. The later change stands.
review-found = Replaced
review-now = Stands now
review-open-session = Open the session
review-open-settings = Open the settings
review-full = More people than places
review-full-lead = The last to register are waiting for a place. Find a larger room, or tell a few people.
review-over =
    { $over ->
        [one] { $registered } registered for { $capacity } places: one person too many.
       *[other] { $registered } registered for { $capacity } places: { $over } people too many.
    }
review-clocks = A clock that is late
review-clocks-lead = Nothing is lost, and arrivals stay in the right order. The times shown are those of this desk: set its clock.
review-clock =
    { $hours ->
        [0] Up to { $minutes } minutes late, in { $entries } { $count ->
            [one] action.
           *[other] actions.
        }
       *[other] More than { $hours } h late, in { $entries } { $count ->
            [one] action.
           *[other] actions.
        }
    }
review-forks = A copied folder
review-forks-lead = The event’s folder was copied, and both copies were used. Everything is kept from both.
review-fork = Both continuations are in the list. Check for duplicates, and work on one copy only from now on.
review-unreadables = From a newer version
review-unreadables-lead = Another computer has a newer version of Régie. What it recorded is kept and passed on, but not shown here. Install the same version.
review-unreadable =
    { $count ->
        [one] { $entries } action kept but not shown.
       *[other] { $entries } actions kept but not shown.
    }
review-part = Part of the day
review-rank = Place in the programme
review-theme = { $day }: { $theme }
review-event-title = Title of the event
review-event-place = Place
review-event-address = Address
review-event-from = First day
review-event-to = Last day
review-event-organiser = Organiser
review-event-funder-line = Funder line
review-event-themes = Themes of the days

## attendance

area-attendance = Attendance
attendance-choose = Choose the session whose room you are looking after.
attendance-today = Today
attendance-empty = The programme is empty
attendance-empty-lead = Attendance is noted session by session. Add sessions to the programme first.
attendance-to-programme = Open the programme

room-other = Change session
room-not-today = This session is not today
room-part = Half-day
room-part-differs = A scanned badge is noted for this part of the day: { $part }.
room-who = Who is coming in?
room-placeholder = Scan a badge or type a name
room-roll = Attendance list
room-answer = Answer
room-counts = Session attendance
room-came = present
room-came-morning = present in the morning
room-came-afternoon = present in the afternoon
room-came-evening = present in the evening
room-expected = expected
room-waiting = waiting
room-unmarked = not noted
room-progress = { $came } present, { $expected } expected

room-noted = Noted present
room-noted-late = Late
room-noted-late-at = Late, { $time }
room-noted-waiting = On the waiting list, noted present
room-noted-waiting-late = On the waiting list, noted late
room-noted-walk-in = Not registered, noted present
room-noted-walk-in-late = Not registered, noted late
room-noted-waiting-hint = No. { $rank } on this session’s waiting list.
room-noted-already = Already noted at { $time }, { $desk }
room-undone = Mark undone
room-undo = Undo the mark
room-undo-many = Undo the { $people } marks
room-nothing-to-undo = Nothing left to undo at this desk.
room-undone-named = Mark undone: { $name }
room-undone-many = { $people } marks undone.
room-to-roll = Back to the list

mark-present = Present
mark-late = Late
mark-left-early = Left before the end
mark-absent = Absent
mark-excused = Excused
mark-short-present = Present
mark-short-late = Late
mark-short-left-early = Left
mark-short-absent = Absent
mark-short-excused = Excused
mark-of = Mark of { $name }
mark-time-late = Time { $name } arrived
mark-time-left-early = Time { $name } left
mark-time-wrong = Write the time like this: 9:30
room-keys = On the keyboard
room-keys-tab = go to the list
room-keys-lines = from line to line
room-keys-clear = clear the mark
room-keys-field = back to the field
key-tab = Tab
key-backspace = ⌫
key-escape = Esc

room-column-who = Person
room-column-mark = Mark
room-column-more = Actions
room-here = Here since { $time }
room-gone = Left at { $time }
room-not-here = Not here yet
room-place-waiting = Waiting, no. { $rank }
room-place-walk-in = Not registered
room-more = Actions for { $name }
room-open-sheet = Open the sheet
room-register = Register in this session
room-unregister = Take out of the session
room-move = Move to another session…

room-mark-arrived = Everyone who arrived
room-mark-arrived-hint =
    { $count ->
        [0] Nobody else to note: everyone in the venue is noted already.
        [one] Notes { $people } person present: registered, in the venue, no mark yet.
       *[other] Notes { $people } people present: registered, in the venue, no mark yet.
    }
room-marked-arrived =
    { $count ->
        [0] Nobody to note: everyone who arrived has a mark already.
        [one] { $people } person noted present.
       *[other] { $people } people noted present.
    }

room-empty = Nobody is registered in this session
room-empty-lead = Scan badges at the door, or add somebody: whoever comes in is noted.
room-nobody = Nobody in this session matches “{ $query }”
room-nobody-lead = They may not be registered here. Look among everybody in the event, or add them.
room-walk-in = Add somebody
room-search-all = Look among everybody

room-add-title = Add somebody to the session
room-add-search = Look among everybody in the event
room-add-attend = Note present
room-add-attend-named = Note { $name } present
room-add-register = Register
room-add-register-named = Register { $name } in this session
room-add-on-roll = On the list
room-add-nobody = Nobody matches. Add this person to the event.
room-add-type = Type a name, an organisation or an e-mail address.
room-add-new = New person
room-add-new-lead = Added to the event and noted present in this session.
room-add-do = Add and note present
room-add-back = Search again
room-add-found = People found

room-move-title = Move { $name }
room-move-lead = What was noted in “{ $title }” stays.
room-move-none = There is no other session in the programme.
room-move-same-time = at the same time
room-moved = { $name } moves to “{ $title }”.
room-registered = { $name } has a place in “{ $title }”.
room-registered-waiting = “{ $title }” is full: { $name } is no. { $rank } on the waiting list.
room-unregistered = { $name } is no longer registered.
room-unregistered-kept = { $name } is no longer registered; what was noted stays.
room-promoted = The place of { $name } goes to { $next }.

## print

print-badges-title = Badges
print-undrawable = { $name }: these letters cannot be printed: { $text }
print-narrowed = { $name }: the name is so long that its letters were narrowed.
print-organisation-left-out = { $name }: the label has no room for the organisation.
print-no-room-for-logo = This label has no room for a logo.
print-no-room-for-event = This label has no room for the event’s line.
print-europe = Co-funded by the European Union
print-project = Project { $project }
print-project-number = Project { $project } · no. { $number }
print-page = Page { $page } / { $pages }
print-made = Printed on { $date } at { $time }
print-time =
    { $minute ->
       *[other] { $hour }:{ $padded }
    }
print-hours = { $start } – { $end }

sheet-a6-portrait = A6 badge, upright, 4 a sheet
sheet-a6-landscape = A6 badge, lying, 4 a sheet
sheet-made = { $name }: { $width } × { $height } mm, { $labels } a sheet
sheet-roll = { $name }: roll, { $width } × { $height } mm

measure-paper-width = width of the paper
measure-paper-height = height of the paper
measure-label-width = width of a label
measure-label-height = height of a label
measure-columns = number of columns
measure-rows = number of rows
measure-first-x = left margin
measure-first-y = upper margin
measure-pitch-x = pitch from column to column
measure-pitch-y = pitch from row to row

error-label-measure = This measure must be a number above zero: { $measure }.
    .hint = Measure the sheet with a ruler, in millimetres.
error-label-overlap =
    { $direction ->
        [across] The labels overlap by { $by } mm from column to column.
       *[down] The labels overlap by { $by } mm from row to row.
    }
    .hint = The pitch goes from a label’s edge to the same edge of the next one: it is at least as large as the label.
error-label-off-paper =
    { $edge ->
        [left] The labels leave the paper by { $by } mm on the left.
        [top] The labels leave the paper by { $by } mm at the top.
        [right] The labels leave the paper by { $by } mm on the right.
       *[bottom] The labels leave the paper by { $by } mm at the bottom.
    }
    .hint = Check the margins, the pitch, and the number of columns and rows.
error-label-too-small = This label is too small for a badge that can be read and scanned.
    .hint = It takes at least 50 × 25 mm.
error-no-such-sheet = No label sheet is called “{ $id }”.
    .hint = “regie-cli print sheets” lists them.
error-no-such-label = A sheet has the labels 1 to { $labels }.
    .hint = Count from left to right, row by row.
error-print-offset = The offset is at most 20 mm either way.
    .hint = Print the test page and measure again.
error-nothing-to-print = There is nothing to print.
    .hint = Choose at least one person.
error-picture-gone = The logo is gone or cannot be read: { $path }
    .hint = Choose it again, or print without a logo.
error-picture-too-large = This picture is too large for a logo.
    .hint = Make it smaller: 1,000 pixels across are enough.
error-folder-gone = The folder does not exist: { $path }
    .hint = Choose another folder.
error-paper-not-writable = This file cannot be written: { $path }
    .hint = Choose a folder you may write to. If the file is open elsewhere, close it.
error-paper-disk-full = The disk is full: the file was not written.
    .hint = Make room, then do it again. What was there has not changed.
error-paper-not-written = The file was not written: { $path } ({ $detail })
    .hint = Try again, or choose another folder. What was there has not changed.

sheet-title = Attendance sheet
sheet-event = Event
sheet-kind = Kind
sheet-place = Place
sheet-organiser = Organiser
sheet-date = Date
sheet-half = Half-day
sheet-hours = Hours
sheet-speakers = Speakers
sheet-row = No.
sheet-signature = Signature
sheet-expected = Expected
sheet-present = Present
sheet-signed = Signatures
sheet-organiser-signature = Organiser’s name and signature
sheet-number = Sheet no. { $number }
sheet-purpose = This sheet proves your attendance to the project’s funders.
sheet-privacy =
    { $years ->
        [0] { $purpose } It is kept by { $holder } for as long as the funders require; you may ask to see your data and have them corrected.
        [one] { $purpose } It is kept by { $holder } for one year after the project ends; you may ask to see your data and have them corrected.
       *[other] { $purpose } It is kept by { $holder } for { $years } years after the project ends; you may ask to see your data and have them corrected.
    }

recap-title = Attendance record
recap-session = Session
recap-mark = Attendance
recap-total = Half-days attended
recap-signature = Participant’s signature

programme-paper-title = Programme
programme-paper-with = With { $names }

door-title = Door list
door-registered =
    { $registered ->
        [one] { $registered } registered
       *[other] { $registered } registered
    }
door-capacity =
    { $capacity ->
        [one] { $capacity } place
       *[other] { $capacity } places
    }
door-waiting = Waiting list
door-waiting-count = { $waiting } waiting

people-list-title = List of participants
people-list-count =
    { $count ->
        [one] List of participants: { $count } person
       *[other] List of participants: { $count } people
    }

calibration-title = Test page
calibration-now = Set now: { $x } mm across, { $y } mm down. Print at 100%, without fitting to the page.
calibration-hold = Lay this sheet on a sheet of labels and hold both against a window.
calibration-across = At a label’s corner, count the millimetres between the cross and the corner. The cross is too far left: add them across; too far right: take them off.
calibration-down = The same down the sheet: too high, add; too low, take off.
calibration-again = Print this page again: the crosses are on the corners.

help-title = At the desk: what to do when…
help-first = Nothing gets lost: whatever was noted is saved, and everything can be undone. Take your time, smile, carry on.
help-unknown-code = The scanner says “{ check-in-unknown }”
help-unknown-code-steps =
    Scan a second time, the badge held flat.
    Still nothing: type the seven characters written under the code.
    Otherwise look the person up by name.
help-no-name = No name matches
help-no-name-steps =
    Type the family name alone, then the given name alone.
    Try the organisation or the e-mail address.
    Ask how the name is spelt; accents do not matter.
    Still nothing: add the person on the spot.
help-walk-in = Somebody is not registered
help-walk-in-steps =
    Look for the name first: a colleague may have registered them.
    Choose “{ walk-in }”, write given name, family name and organisation.
    Their arrival is noted at once. Hand out a badge, or one to fill in by hand.
help-wrong-arrival = Somebody else’s arrival was noted
help-wrong-arrival-steps =
    Choose “{ check-in-undo-arrival }”, or press Ctrl + Z.
    Check that the answer says “{ check-in-undone-arrived }”.
    Note the right person.
help-same-name = Two people have the same name
help-same-name-steps =
    Ask for the organisation and compare with the list.
    If in doubt, ask for the badge’s code or the e-mail address of the registration.
    Add nobody twice: the double would show up in “{ area-review }”.
help-badge = The badge is lost, wrong or badly printed
help-badge-steps =
    Open the person’s sheet and correct it if need be.
    Print the badge again: the code stays the same.
    Destroy the old badge should it come back.
help-printer = The printer no longer answers
help-printer-steps =
    The arrival stays noted and the badge waits its turn: carry on.
    Check the paper, the lid, the cable and the switch.
    Write the name and the code by hand on a blank label.
    Call the control desk if nothing comes back within five minutes.
help-laptop = The computer is frozen or off
help-laptop-steps =
    Go to the other desk, or tick the list on paper and note the hour.
    Close Régie and open it again: all that was noted is there.
    Otherwise restart the computer and call the control desk.
    When it is back, enter what was ticked on paper.

## papers

paper-organiser-logo-unread = The organiser’s logo cannot be read: the page is made without it. Choose it again.
paper-funder-logo-unread = The funder’s logo cannot be read: the page is made without it. Choose it again.
error-no-such-page =
    { $pages ->
        [one] This paper has one page only.
       *[other] This paper has { $pages } pages.
    }
    .hint = Ask for one of its pages.
error-page-not-shown = The page cannot be shown ({ $detail }).
    .hint = Save the paper as PDF and open it with another program.
error-paper-not-opened = No program opened the file ({ $detail }).
    .hint = Save the paper as PDF, then open it yourself.
error-no-printer = No printer is chosen on this computer.
    .hint = Choose one in the print settings.
error-printer-gone = The printer “{ $printer }” is no longer there.
    .hint = Plug it in and switch it on, or choose another one.
error-printer-stopped = The printer “{ $printer }” is stopped.
    .hint = Check the paper, the lid and the cable, then resume it in the system’s settings.
error-printer-refused = The printer “{ $printer }” did not take the paper.
    .hint = Check in the system’s settings that it accepts jobs, then try again.
error-print-given-up = The print was given up on “{ $printer }”.
    .hint = See what the printer says, then try again.
error-not-a-sheet = This is not the code of an attendance sheet.
    .hint = Scan the square code at the foot of the sheet.
error-no-such-printed-page = This sheet is not known on this computer.
    .hint = It was printed for another event, or on a computer whose data has not been received yet.
error-badges-printed-before =
    { $count ->
        [one] One of these badges was printed before.
       *[other] { $count } of these badges were printed before.
    }
    .hint = Ask for --not-printed for the others only, or for --again for all.
error-no-such-job = This paper is no longer in the print queue.
    .hint = It came out already, or somebody took it off.

## printing

area-print = Printing
print-waiting-badge = papers waiting
print-lead = Badges, attendance sheets and lists: you see the page before it prints.
print-quick = Most often
print-quick-badges =
    { $count ->
        [0] All badges are printed
        [one] { $badges } badge to print
       *[other] { $badges } badges to print
    }
print-quick-badges-lead = Those not printed yet
print-quick-badges-done = To print some again, choose for whom
print-quick-badges-queued =
    { $count ->
        [one] { $badges } of them waits for the printer already
       *[other] { $badges } of them wait for the printer already
    }
print-quick-sheets =
    { $count ->
        [one] { $sheets } sheet, { $part }
       *[other] { $sheets } sheets, { $part }
    }
print-quick-sheets-lead =
    { $count ->
        [0] { $day }, nobody registered
        [one] { $day }, { $people } registration
       *[other] { $day }, { $people } registrations
    }
print-today = Today
print-papers = All papers
print-other = Choose another paper
print-paper-attendance = Attendance sheets
print-paper-blank = Blank sheet
print-paper-doors = Door list
print-paper-people = People list
print-paper-programme = Programme
print-paper-recap = Recap
print-paper-crib = Crib
print-paper-calibration = Test page
print-lead-badges = On a label sheet or a roll, with the code to scan.
print-lead-attendance = To be signed, one for each session and half-day, with the funder’s lines.
print-lead-blank = The same, to be filled in by hand: an unplanned session, a laptop that failed.
print-lead-doors = Who is expected in each room, and who is on the waiting list.
print-lead-people = Everybody, to tick at the desk if the laptop stops.
print-lead-programme = One page for each day, to put up or to hand out.
print-lead-recap = One page for each person: their half-days, to be signed at the end.
print-lead-crib = One page for the volunteers: what to do when…
print-lead-calibration = So that badges land right on the labels.

print-who = For whom
print-who-not-printed = Not printed yet
print-who-everybody = Everybody
print-who-role = A role
print-who-session = Everybody in a session
print-who-person = One person
print-person = Person
print-person-hint = Type a name, then choose from the list.
print-session = Session
print-session-hint = Choose a session.
print-session-line = { $day }, { $when } · { $title }
print-sessions = Sessions
print-all-sessions = All
print-one-session = One session
print-half-day = Half-day
print-half-day-line = { $day }, { $part }
print-sheets-of = The sheets
print-recap-of = For whom
print-walk-ins = Blank rows
print-walk-ins-hint = After those registered, for whoever comes unexpected.
print-rows = Rows to sign
print-sheet = Labels
print-sheet-custom = Another sheet, to be measured…
print-measures = The measures
print-measures-title = The measures of the sheet
print-measures-lead = Measure with a ruler, in millimetres, from the top left corner.
print-measures-drawing = The sheet with these measures
print-measures-use = Use this sheet
print-measure-paper-width = Paper width
print-measure-paper-height = Paper height
print-measure-label-width = Width of a label
print-measure-label-height = Height of a label
print-measure-columns = Columns
print-measure-rows = Rows
print-measure-first-x = Left margin
print-measure-first-y = Top margin
print-measure-pitch-x = From one column to the next
print-measure-pitch-y = From one row to the next
print-start-at = Start at label
print-start-hint = A sheet that was begun: click the first label that is free.
print-label-number = Label { $number }
print-label-of = { $number } of { $labels }
print-cut-marks = Cut marks
print-cut-marks-hint = For plain paper, cut with a guillotine.
print-offset = Printer offset
print-offset-hint = If badges land beside their labels: the test page says by how much.
print-offset-how = Print the test page, measure, correct here, try again: the crosses fall on the corners.
print-offset-x = Across
print-offset-y = Down
print-calibrate = The test page

print-preview = Preview
print-page-shown = The page
print-page-before = Previous page
print-page-after = Next page
print-page-of = Page { $page } / { $pages }
print-sheet-of = Sheet { $sheet } / { $sheets }
print-picture = { $title }, page { $page } of { $pages }, as it will print
print-zoom = Size
print-zoom-fit = Whole page
print-zoom-real = Real size
print-choose = Choose on the left what to print.
print-all-printed = All badges are printed.
print-nobody = Nobody in this selection.
print-no-sessions = No session in the programme: nothing to sign.

print-problems-wrong =
    { $count ->
        [one] { $problems } thing to see before printing
       *[other] { $problems } things to see before printing
    }
print-problems =
    { $count ->
        [one] { $problems } remark
       *[other] { $problems } remarks
    }
print-problems-title = Before printing
print-problems-lead = You can print all the same: the rest of the page does not suffer from it.

print-printer = Printer
print-printer-choose = Choose it once: this computer remembers.
print-printer-state = { $name } ({ $state })
print-printer-busy = printing
print-printer-stopped = stopped
print-printer-gone = not found
print-no-printer = No printer on this computer
print-no-printer-lead = Open the paper or save it as PDF.
print-do = Print
print-do-badges =
    { $count ->
        [one] Print { $badges } badge
       *[other] Print { $badges } badges
    }
print-do-sheets = Print the { $sheets } sheets
print-open = Open the PDF
print-save = Save…
print-save-one = This one as PDF…
print-save-title = Save as PDF
print-pdf = PDF document
print-sent =
    { $count ->
        [one] Sent to the printer { $printer }.
       *[other] { $papers } papers sent to the printer { $printer }.
    }
print-sent-waits =
    { $count ->
        [one] The printer { $printer } is stopped: the paper waits in the queue.
       *[other] The printer { $printer } is stopped: { $papers } papers wait in the queue.
    }
print-opened = Opened in the PDF viewer.
print-saved = Saved: { $file }
keys-page-before = Previous page (Page up)
keys-page-after = Next page (Page down)
keys-print = Ctrl + P
keys-open = Ctrl + O
keys-save = Ctrl + S
keys-badge = Alt + B

print-reprint-one = Print the badge of { $name } again?
print-reprint-title =
    { $count ->
        [one] { $badges } badge was printed before
       *[other] { $badges } badges were printed before
    }
print-reprint-lead = The code stays the same: both badges would open the door. Destroy the old ones.
print-printed-today = already printed at { $time } by { $desk }
print-printed-on = already printed on { $when } by { $desk }
print-reprint-again = Print again
print-reprint-all = Print all again
print-reprint-others =
    { $count ->
        [one] Only the other badge
       *[other] Only the { $others } others
    }

print-queue = Print queue
print-queue-lead = Arrivals stay recorded; these papers come out as soon as the printer takes them.
print-queue-count =
    { $count ->
        [one] See the print queue: { $papers } paper waits
       *[other] See the print queue: { $papers } papers wait
    }
print-job-badge = Badge of { $names }
print-job-badges =
    { $count ->
        [one] { $badges } badge
       *[other] { $badges } badges
    }
print-job-drop = Take off
print-job-do = { $what }: { $title }
print-since-today = since { $time }
print-since = since { $when }
print-stage-waiting = Waits for the printer { $printer }
print-stage-sent = Sent to { $printer }
print-stage-held = Held here, for { $printer }
print-drop-title = Take off the queue: { $title }?
print-drop-lead = This paper will not come out. You can print it again from here.
print-drop-confirm = Take off

print-badge = Print the badge
print-badge-again = Print the badge again
print-badge-waiting = Badge on its way
print-badge-stuck = Badge waiting
room-sheet = Attendance sheet

print-settings = Printing
print-settings-lead = The printer and the labels of this computer.
print-on-arrival = Badge on arrival
print-on-arrival-hint = The badge leaves as soon as the arrival is recorded; nobody waits for the printer.
print-on-arrival-never = Never
print-on-arrival-first = The first time
print-on-arrival-always = At every arrival
print-on-arrival-no-printer = Choose a printer for badges to come out.

event-project = Project
event-project-no = no. { $number }
event-privacy = Signed sheets
event-kept =
    { $count ->
        [0] kept as long as the funder asks
        [one] kept for { $years } year after the project ends
       *[other] kept for { $years } years after the project ends
    }
event-papers = On the papers
event-papers-lead = What a funder looks for on an attendance sheet.
event-project-title = Project title
event-project-acronym = Acronym
event-project-number = Project number
event-europe = Emblem of the European Union
event-europe-hint = With “Co-funded by the European Union”, at the size the rules ask for.
event-privacy-purpose = What the signatures are for
event-privacy-purpose-hint = Written at the foot of each sheet, for whoever signs.
event-privacy-holder = Who keeps the sheets
event-retention = Kept for
event-retention-unit = years
event-retention-hint = After the project ends; 0: as long as the funder asks.

## help

help = Help
help-print = Print this page

## pitches: clock, papers

pitch-kind-pitch = Pitch
pitch-kind-introduction = Introduction
pitch-kind-break = Break
pitch-kind-vote = Vote
pitch-kind-other = Other

pitch-log-armed = preparing the next one
pitch-log-started = start
pitch-log-questioned = on to questions
pitch-log-paused = pause
pitch-log-resumed = resumption
pitch-log-adjusted = time added or taken away
pitch-log-ended = end of the pitch
pitch-log-discarded = pitch put off
pitch-log-carried = time gone by corrected
pitch-log-took-over = clock taken over from another desk
pitch-log-wall-stepped = the computer’s clock was set
pitch-log-slept = the computer slept

error-no-such-pitch = This pitch is not in the running order.
    .hint = It may have been taken out meanwhile. Look at the running order.
error-pitch-runs = This pitch is running.
    .hint = End it first, or undo its start.
error-bad-duration = This length of time is not possible: { $seconds } s.
    .hint = A pitch takes a second at least; nothing takes less than none or more than six hours.
error-thresholds-reversed = Red would come before amber.
    .hint = Give red less time left than amber.
error-too-many-pitches = A running order has { $most } lines at most.
    .hint = Spread the pitches over several sessions.
error-no-projects = The event has no projects.
    .hint = Add the pitches one by one, or import a table.
error-empty-order = The running order is empty.
    .hint = Add a pitch first.
error-order-finished = Everything is over: there is nothing left to start.
    .hint = To do a pitch again, prepare it in the running order.
error-clock-still = No pitch is running.
    .hint = Start one first.
error-clock-runs = A pitch is running already.
    .hint = End it, or go on to the next one.
error-too-little-time = There is not that much time left to take away.
    .hint = Take less, or end the pitch.
error-nothing-interrupted = Nothing was interrupted on this clock.
    .hint = Simply go on.

refusal-not-a-duration = this length of time cannot be read; write 3:00, 180 or 3 min, say
refusal-absurd-duration = this length of time is not possible: more than none, six hours at most
refusal-twice-in-order = this title is on line { $row } already
pitch-paper-order = Running order
pitch-paper-report = The pitches, planned and real
pitch-paper-number = No.
pitch-paper-hour = Time
pitch-paper-what = Who and what
pitch-paper-pitch = Pitch
pitch-paper-questions = Questions
pitch-paper-over = Difference
pitch-paper-skipped = skipped
pitch-paper-colours = The time left is shown in front of the stage: amber at { $amber }, red at { $red }, then the time over.
pitch-paper-legend = In bold, what it was; below, what was planned.
pitch-paper-started = started at { $time }
pitch-paper-ended = ended at { $time }
pitch-paper-planned = planned { $time }
pitch-paper-paused = pause { $length }
pitch-paper-total = Time on stage
pitch-paper-laptop = During the session the computer slept { $sleeps } times and its clock was set { $steps } times: the timer counted the time that really passed.
pitch-csv-number = No.
    .about = Its place in the running order.
pitch-csv-kind = Kind
    .about = Pitch, introduction, break, vote or other.
pitch-csv-title = Title
    .about = The item’s title.
pitch-csv-speakers = Speakers
    .about = Who speaks.
pitch-csv-state = State
    .about = Done, skipped, running or to come.
pitch-csv-planned-start = Planned start
    .about = When the item was to start.
pitch-csv-start = Real start
    .about = When it started.
pitch-csv-end = Real end
    .about = When it ended.
pitch-csv-planned-pitch = Pitch planned (s)
    .about = Time planned for the pitch, in seconds.
pitch-csv-pitch = Pitch real (s)
    .about = Time the pitch took, in seconds.
pitch-csv-planned-questions = Questions planned (s)
    .about = Time planned for questions, in seconds.
pitch-csv-questions = Questions real (s)
    .about = Time questions took, in seconds.
pitch-csv-adjusted = Time added (s)
    .about = Time added while it ran, or taken away, in seconds.
pitch-csv-paused = Pause (s)
    .about = Time the clock stood still, in seconds.
pitch-csv-over = Difference (s)
    .about = Time taken more than planned, or less, in seconds.
pitch-state-waiting = to come
pitch-state-armed = ready
pitch-state-running = running
pitch-state-done = done
pitch-state-skipped = skipped
pitches-awake = The clock or the stage is shown
cli-pitches = The running order of the pitches and its clock
cli-pitches-session = The session’s number in the programme, its identifier, or part of its title; the one on stage by default
cli-pitches-list = Show the running order, its hours and the clock
cli-pitches-add = Add a pitch or a block
cli-pitches-edit = Change a line
cli-pitches-title = Title
cli-pitches-kind = A pitch, an introduction, a break, a vote or something else
cli-pitches-speaker = Who speaks; once per person
cli-pitches-pitch-time = Length: 3:00, 180 or 3 min
cli-pitches-questions = Time for questions
cli-pitches-transition = Time to change over to the next one
cli-pitches-notes = A note for the facilitator
cli-pitches-after = After this line; at the end otherwise
cli-pitches-pitch = Its number in the running order, its identifier, or part of its title
cli-pitches-move = Move a line
cli-pitches-to = Its new place, from 1
cli-pitches-remove = Take a line out
cli-pitches-skip = Skip a line
cli-pitches-bring-back = Bring a skipped line back
cli-pitches-fill = Add the event’s projects that are not in yet
cli-pitches-import = Import a running order
cli-pitches-setup = Set the clock up
cli-pitches-amber = Amber from this time left
cli-pitches-red = Red from this time left
cli-pitches-count = Count the time left (down) or the time gone by (up)
cli-pitches-by-hand = Questions wait for the facilitator
cli-pitches-chime = A sound at the thresholds and at the end
cli-pitches-countdown = A countdown before the session
cli-pitches-next = Go on to the next state
cli-pitches-start = Start the pitch that is ready
cli-pitches-ago = It started so long ago
cli-pitches-pause = Pause
cli-pitches-resume = Go on
cli-pitches-restart = Begin again
cli-pitches-adjust = Add time, or take some away
cli-pitches-adjust-time = How much: 60, -10, 1:00
cli-pitches-jump = Prepare another line
cli-pitches-end = End the pitch that is running
cli-pitches-undo = Undo the last action, as if it had never been
cli-pitches-redo = Do again what was undone
cli-pitches-recover = After a cut, say what happened
cli-pitches-how = It went on (go-on), it was interrupted (resume), it did not take place (discard)
cli-pitches-take-over = Go on with the clock of another desk
cli-pitches-desk = That desk’s name
cli-pitches-log = All that was done to the clock, by every desk
cli-pitches-report = What was planned and what it was, as CSV
cli-pitches-report-out = CSV file to write; standard output otherwise
cli-print-pitches = The running order of the pitches, for those who speak
cli-print-pitches-report = The report instead: planned and real
cli-pitches-not-heeded = Nothing changed.
cli-pitches-armed = Ready: { $title }.
cli-pitches-running = Running: { $title }, { $left } left.
cli-pitches-in-questions = Questions: { $title }, { $left } left.
cli-pitches-paused = Paused: { $title }, { $left } left.
cli-pitches-ended = Ended: { $title }. Next: { $next }.
cli-pitches-finished = Nothing more to start.
cli-pitches-recovery = “{ $title }” was running when the program stopped, at { $cut }: { $at } had gone by then, { $now } if it went on. Answer with “pitches recover”.
cli-pitches-slept = The computer slept for { $length }, until { $time }; the clock counted on.
cli-pitches-stepped = The computer’s clock was set by { $length }, at { $time }; the timer did not move.
cli-pitches-end-on-time = Expected end: { $end }, on time.
cli-pitches-end-late = Expected end: { $end }, { $minutes } min late.
cli-pitches-end-early = Expected end: { $end }, { $minutes } min early.
cli-pitches-imported = { $added } lines added, { $updated } updated, { $unchanged } unchanged.
cli-pitches-saved = Report saved: { $file }.
cli-pitches-end-expected = Expected end: { $end }.

## stage and running order

area-pitches = Pitches

stage-window = Régie – stage
stage-stale = Régie no longer answers: the time goes on by itself
stage-next = Next: { $title }
stage-coming = Up next
stage-starts-in = Starting in
stage-thanks = Thank you, everyone
stage-slot = Slot { $number } of { $slots }
stage-slot-running = Meetings under way
stage-slot-soon = Last minute
stage-slot-change = Next change at { $time }
stage-slot-break = Break at { $time }
stage-slot-last = Meetings end at { $time }
stage-slot-in = Slot { $number } in
stage-slot-at = Slot { $number } at { $time }
stage-change = Change tables
stage-break = Break
stage-first = Starting at { $time }

pitches-session = Session
pitches-no-session = There is no pitch session in the programme
pitches-no-session-lead = Add a session to the programme and choose “Pitches” as its activity: its running order is prepared here.
pitches-order = Running order
pitches-empty = The running order is empty
pitches-empty-lead = Put all the event’s projects in at once, import a table, or add the pitches one by one.
pitches-fill = Add the projects
pitches-fill-lead = The event’s projects that are not in the running order yet are added at its end, with these times. Everything can be changed afterwards.
pitches-fill-do = Add the projects
pitches-import = Import a table
pitches-add = Add
pitches-add-title = Add to the running order
pitches-add-do = Add
pitches-edit-title = Edit
pitches-removed = “{ $title }” is no longer in the running order.

pitches-kind = It is…
pitches-project = Project
pitches-title = Title
pitches-title-missing = Write a title.
pitches-speakers = Who speaks
pitches-speakers-hint = Several people: separate their names with commas.
pitches-time-pitch = Pitch
pitches-time-block = Length
pitches-time-questions = Questions
pitches-time-transition = Change-over
pitches-time-hint = { $whole } in all. A length of time is written 3:00, 3 min or 180.
pitches-time-zero = A length of time is more than zero.
pitches-duration-wrong = Write a length of time like this: 3:00 or 3 min
pitches-notes = Note
pitches-notes-hint = For the facilitator: equipment, pronunciation… It is not shown on stage.

pitches-column-move = Place
pitches-column-planned = Planned
pitches-column-expected = Expected
pitches-column-what = Who and what
pitches-column-length = Length
pitches-column-more = Actions
pitches-move-named = Place { $place }: { $title }. Move with the up and down arrows.
pitches-move-hint = Drag to move, or use the up and down arrows
pitches-moved = “{ $title }” is at place { $place } of { $of }.
pitches-more-named = Actions for “{ $title }”
pitches-state-running = On stage
pitches-state-armed = Ready
pitches-state-done = Done
pitches-state-skipped = Skipped
pitches-do-edit = Edit…
pitches-do-start = Start now
pitches-do-arm = Make it the next one
pitches-do-skip = Skip
pitches-do-bring-back = Bring back
pitches-do-up = Move up
pitches-do-down = Move down
pitches-do-add-after = Add after…
pitches-do-remove = Take out

pitches-now = It is
pitches-end-planned = Planned end
pitches-end-expected = Expected end
pitches-end-real = Ended at
pitches-end-late = Difference
pitches-on-time = On time
pitches-late = { $minutes } min late
pitches-early = { $minutes } min early
pitches-seconds = { $seconds } s
pitches-minutes = { $minutes } min
pitches-minutes-seconds = { $minutes } min { $seconds } s

pitches-clock = Clock
pitches-phase-armed = Ready to start
pitches-phase-ended = Ended
pitches-phase-finished = Everything is done
pitches-nothing-left = Nothing left in the running order
pitches-paused = Paused
pitches-part-questions = Questions
pitches-level-amber = Nearly done
pitches-level-amber-questions = Last question
pitches-level-red = Wrap up
pitches-level-over = Time is up
pitches-starts-in = The session starts in { $time }
pitches-added = { $seconds } s added
pitches-taken = { $seconds } s taken away
pitches-start = Start
pitches-to-questions = Questions
pitches-end = End
pitches-arm-next = Next one
pitches-pause = Pause
pitches-resume = Resume
pitches-adjust = Add or take away time
pitches-less-minute = − 1 min
pitches-less-ten = − 10 s
pitches-more-ten = + 10 s
pitches-more-minute = + 1 min
pitches-less-minute-label = Take a minute away
pitches-less-ten-label = Take ten seconds away
pitches-more-ten-label = Add ten seconds
pitches-more-minute-label = Add a minute
pitches-undo-what = Undo: { $what }
pitches-redo = Redo
pitches-restart = Start over
pitches-skip = Skip
pitches-started-ago = It started … ago
pitches-ago-title = It started … ago
pitches-ago-lead = “{ $title }” began without the clock: how long ago?
pitches-ago-seconds = Since
pitches-ago-hint = In seconds, or 1:30
pitches-ago-do = Set the clock

pitches-stage = Stage
pitches-message = Message to the stage
pitches-send = Send
pitches-message-shown = Shown:
pitches-message-clear = Clear
pitches-blackout = Black
pitches-title-screen = Title screen
pitches-dark = Dark stage: make it light
pitches-light = Light stage: make it dark
pitches-screen = { $name }, { $width } × { $height }
pitches-screen-unnamed = Screen
pitches-stage-open = Open the stage
pitches-stage-close = Close the stage
pitches-stage-screen = Screen of the stage
pitches-stage-closed = Closed. Opens full screen on the other screen.
pitches-stage-closed-alone = Closed. Only one screen: opens in a window.
pitches-stage-opening = Opening…
pitches-stage-full = Full screen on { $screen }.
pitches-stage-window = In a window on { $screen }.
pitches-stage-plain = In a window: no other screen is plugged in.
pitches-stage-meetings = The stage shows the clock of the meetings.
pitches-stage-back = Show the pitches
pitches-stage-returned = The stage had closed: it is back. To close it, use “Close the stage”.

pitches-setup = Clock settings
pitches-setup-amber = Amber from
pitches-setup-amber-hint = Time left: “Nearly done”
pitches-setup-red = Red from
pitches-setup-red-hint = Time left: “Wrap up”
pitches-setup-count = The clock shows
pitches-setup-down = The time left
pitches-setup-up = The time gone by
pitches-setup-by-hand = Questions wait for the facilitator
pitches-setup-by-hand-hint = Otherwise they begin by themselves when the pitch’s time is up.
pitches-setup-countdown = Countdown before the session
pitches-setup-countdown-hint = On the stage, to the programme’s starting time.
pitches-setup-chime = A sound at the thresholds and at the end
pitches-setup-chime-hint = On this computer only.

pitches-recovery = “{ $title }” was under way
pitches-recovery-lead = Régie stopped at { $time } during this pitch. What happened in the room?
pitches-recovery-lead-desk = Desk “{ $desk }” was running the clock; it was last heard of at { $time }. What happened in the room?
pitches-recovery-uncertain = The computer was restarted: the time gone by is taken from its clock. Check it.
pitches-recover-go-on = The pitch went on
pitches-recover-go-on-hint = The clock goes on as if it had never stopped: { $time } gone by.
pitches-recover-resume = It was interrupted
pitches-recover-resume-hint = The clock goes on from where it was cut off: { $time } gone by.
pitches-recover-discard = It did not take place
pitches-recover-discard-hint = The pitch is ready to start again, from the beginning.

pitches-slept = The computer slept for { $length }, until { $time }
pitches-stepped-forward = The computer’s clock was put forward by { $length }, at { $time }
pitches-stepped-back = The computer’s clock was put back by { $length }, at { $time }
pitches-notice-lead = The clock here did not move: it counted the real time.
pitches-other-clock = “{ $desk }” ran this clock too, until { $time }
pitches-other-clock-lead = Both records are kept. This desk goes on with its own.
pitches-take-over = Go on with theirs

pitches-report = Report
pitches-report-title = Planned and real
pitches-report-empty = Nothing has taken place yet
pitches-report-empty-lead = The report compares what was planned with what took place, pitch by pitch, from the first start on.
pitches-report-start = Start
pitches-report-end = End
pitches-report-stage = Time on stage
pitches-report-planned = planned { $time }
pitches-report-hours = On stage
pitches-report-adjusted = Adjusted
pitches-report-paused = paused { $time }
pitches-report-over = Difference
pitches-report-not-yet = Not yet
pitches-report-laptop = The computer slept { $sleeps } times and its clock was set { $steps } times. The lengths do not depend on that.
pitches-over-none = Exactly as planned
pitches-over-more = { $length } more
pitches-over-less = { $length } less

pitches-save-order = Order as PDF
pitches-save-csv = CSV table
pitches-save-pdf = Report as PDF
pitches-saved = File saved.
pitches-file-order = pitches-running-order
pitches-file-report = pitches-report
pitches-import-title = Import the running order
pitches-import-lead = A CSV or Excel table: a row for each pitch, with its title, who speaks and the lengths (3:00, 3 min, 180). A title that is already in the running order is updated.
pitches-import-to-order = See the running order
pitches-import-added = added
pitches-import-updated = updated
pitches-import-unchanged = unchanged
pitches-import-result = Added: { $added }. Updated: { $updated }. Unchanged: { $unchanged }.
pitches-import-do =
    { $count ->
        [one] Import { $items } row
       *[other] Import { $items } rows
    }

press-next = Next
press-undo = Undo
press-blackout = Black the stage out
press-pause = Pause or resume
press-start-or-pause = Start, pause or resume
press-minute-more = One more minute
press-minute-less = One minute less

key-space = Space
key-left = Left arrow
key-right = Right arrow
key-page-down = Page ↓
key-page-up = Page ↑

clicker-title = Test the clicker
clicker-lead = Press every button: here nothing acts on the clock.
clicker-back = Back to the running order
clicker-press = Press a button
clicker-nothing = This key does nothing here
clicker-too-soon = Ignored: too soon after the last one
clicker-table = What the keys do
clicker-keys-next = Page down, right arrow
clicker-keys-undo = Page up, left arrow, Ctrl + Z
clicker-keys-blackout = Full stop, B
clicker-keys-pause = F5, Esc
clicker-keys-start = Space
clicker-keys-more = +
clicker-keys-less = −
clicker-received = Received
clicker-hint = A key held down or repeated counts once, and a second “next” within the same second is ignored. Keys count while the stage is in front as well.

review-two-clocks-title = Clocks run apart
review-two-clocks-lead = Two desks ran the same clock without seeing each other. Both records are kept; each desk goes on with its own.
review-two-clocks = Run by: { $desks }
review-open-pitches = Open the running order
review-open-projects = Open the projects

## projects
projects-theme-green = Green economy
projects-theme-blue = Blue economy
projects-theme-creative = Creative economy
projects-stage-idea = Idea
projects-stage-needs = Needs in order
projects-stage-feasibility = Feasibility known
projects-stage-prototype = Prototype
projects-stage-in-use = In use
projects-need-dataset = Dataset
projects-need-skill = Skill
projects-need-funding = Funding
projects-state-missing = missing
projects-state-asked = asked for
projects-state-found = found
projects-state-obtained = obtained
projects-step-todo = to do
projects-step-doing = under way
projects-step-done = done
projects-step-dropped = dropped
projects-owner-holders = The project’s holders
projects-owner-team = The support team
projects-appointment-planned = planned
projects-appointment-held = held
projects-appointment-cancelled = cancelled
projects-warning-booked = With the appointments planned, the share would be overspent
projects-warning-nearly-spent = The share is nearly spent
projects-warning-overspent = The share is overspent
projects-action-done = done
projects-action-past = over, to be confirmed
projects-action-under-way = under way
projects-action-to-come = to come
projects-meeting-held = meeting held
projects-meeting-promised = meeting planned
projects-meeting-wished = meeting wished for
projects-meeting-missed = meeting missed
projects-criterion-progress = Progress after the 3 workshops of phase 1
projects-criterion-impact = Potential impact of the project
projects-criterion-viability = Viability of the project
projects-criterion-result = Capacity to produce a tangible result by the end of the support
projects-number-weight = a weight
projects-number-score = a score
projects-number-scale = a scale of scores
projects-number-envelope = an envelope in days
projects-number-floor = a floor in days
projects-number-ceiling = a ceiling in days
projects-number-adjustment = a share in days
projects-number-day = a day in minutes
projects-method = A project’s points are its scores, each times the weight of its criterion. The envelope is shared out in proportion to the points, each share kept between its floor and its ceiling. The fractions then go, one half-day each, to the largest remainders (Hamilton’s method); of equal ones, to the project with more points, then to the better score on the heaviest criterion, at last to the lot drawn when the project was added. A share set by hand keeps its reason, and the rest is shared out anew.
projects-ics-summary = Support: { $project }
projects-csv-project = Project
    .about = The project’s name.
projects-csv-theme = Theme
    .about = Green, blue or creative economy, where that is noted.
projects-csv-stage = Stage
    .about = Its stage, where that is noted.
projects-csv-steps-done = Steps done
    .about = The steps of its roadmap that are done.
projects-csv-steps = Steps
    .about = The steps of its roadmap, those dropped left aside.
projects-csv-steps-late = Steps late
    .about = The steps whose due date is over.
projects-csv-datasets-obtained = Datasets obtained
    .about = The datasets that the project has.
projects-csv-datasets = Datasets
    .about = The datasets that it needs.
projects-csv-skills-obtained = Skills obtained
    .about = The skills it has.
projects-csv-skills = Skills
    .about = The skills that it needs.
projects-csv-funding-obtained = Funding obtained
    .about = The funding it has.
projects-csv-funding = Funding
    .about = The funding that it needs.
projects-csv-share = Share (days)
    .about = The share of support that was decided.
projects-csv-used = Support used (min)
    .about = The length of the appointments held.
projects-csv-planned = Support planned (min)
    .about = The length of the appointments planned.
projects-csv-held = Appointments held
    .about = The appointments held.
projects-csv-unwritten = Minutes to write
    .about = The appointments held whose minutes are missing.
projects-csv-producers = Meetings with producers
    .about = The meetings held with producers of data.
projects-csv-pitched = Pitch
    .about = Whether the project was pitched.
projects-csv-yes = yes
projects-csv-no = no
error-no-such-project = There is no such project, or it is archived.
    .hint = Check its name in the list of projects, archives included.
error-several-projects = Several projects fit: { $names }.
    .hint = Write the whole name.
error-no-such-item = The project has no such need, step or appointment.
    .hint = It may have been taken out on another laptop: open the project’s sheet again.
error-no-such-criterion = The grid has no such criterion.
    .hint = It may have been taken out on another laptop: open the grid again.
error-no-such-action = The calendar has no such action.
    .hint = It may have been taken out on another laptop: open the calendar again.
error-no-such-organisation = This organisation is not in the event.
    .hint = Choose one from the list, or write its name.
error-no-reason = A share set by hand needs a reason.
    .hint = Say why in a few words: it stays with the share.
error-bad-minutes = An appointment of { $minutes } min is not possible.
    .hint = An appointment lasts from one minute to 24 hours.
error-far-day = { $day } is years away from the event.
    .hint = Check the year.
error-too-many = A project has at most { $most } needs, steps or appointments.
    .hint = Take out what is no longer of use.
error-no-criteria = The grid has no criteria yet.
    .hint = Add some, or begin with the four usual ones.
error-no-weight = The weights sum to nought: no criterion counts.
    .hint = Give at least one criterion a weight.
error-bad-share-number = { $value } is not possible for { $what }: from { $least } to { $most }.
    .hint = Correct this number.
error-not-half-days = “{ $text }” is not a number of half-days.
    .hint = Days are counted in halves: 1, 1.5, 2…
error-bounds-reversed =
    { $named ->
        [yes] For { $name }, the floor ({ $floor } d) is above the ceiling ({ $ceiling } d).
       *[no] The floor ({ $floor } d) is above the ceiling ({ $ceiling } d).
    }
    .hint = Lower the floor or raise the ceiling.
error-floors-too-high = The floors and the shares set by hand come to { $floors } d already, more than the envelope of { $envelope } d.
    .hint = Lower a floor or a share set by hand, or enlarge the envelope.
error-ceilings-too-low = The ceilings and the shares set by hand leave room for only { $ceilings } d of the envelope of { $envelope } d.
    .hint = Raise a ceiling or a share set by hand, or reduce the envelope.

## projects command line
cli-projects = The projects that are accompanied: sheets, roadmaps, the support shared out, appointments, progress
cli-projects-list = List the projects
cli-projects-archived = Those that are archived
cli-projects-show = Show all that is noted of a project
cli-projects-project = The project: its name, or a part that only it has
cli-projects-add = Add a project
cli-projects-name = Its name
cli-projects-theme = Green, blue or creative economy
cli-projects-stage = Its stage: idea, needs in order, feasibility known, prototype, in use
cli-projects-organisation = The organisation that carries it
cli-projects-note = Remarks
cli-projects-holder = One more holder: a person of the event
cli-projects-drop-holder = Somebody who no longer holds it
cli-projects-edit = Edit a project’s sheet
cli-projects-archive = Archive a project: it leaves the lists, its history stays
cli-projects-restore = Take a project out of the archive
cli-projects-analysis = Note the analysis of needs
cli-projects-interviewed = Day of the interview
cli-projects-synthesis = Synthesis of the interview; name nobody in it
cli-projects-objective = An objective agreed on; repeat it, it replaces the list
cli-projects-need = A project’s needs: data, skills, funding
cli-projects-need-add = Add a need
cli-projects-need-edit = Edit a need
cli-projects-need-remove = Take a need out
cli-projects-need-which = The need: its number, or a part of its title
cli-projects-need-title = Its title
cli-projects-need-kind = Dataset, skill or funding
cli-projects-need-link = Where it is found
cli-projects-need-producer = Who produces it: an organisation of the event, or another name
cli-projects-need-licence = Its licence
cli-projects-need-state = Missing, asked for, found or obtained
cli-projects-step = A project’s roadmap
cli-projects-step-add = Add a step, at the end
cli-projects-step-edit = Edit a step
cli-projects-step-move = Move a step
cli-projects-step-remove = Take a step out
cli-projects-step-which = The step: its number, or a part of its text
cli-projects-step-what = What is to be done
cli-projects-step-owner = Who sees to it: “holders”, “team”, a person or an organisation
cli-projects-step-due = Due date
cli-projects-step-state = To do, under way, done or dropped
cli-projects-step-to = Its place: 1 is first
cli-projects-grid = The evaluation grid and the envelope
cli-projects-grid-show = Show the grid, the envelope and the method
cli-projects-grid-usual = Begin with the four usual criteria
cli-projects-grid-criterion = Add a criterion
cli-projects-grid-weight = Change a criterion’s weight
cli-projects-grid-remove = Take a criterion out; its scores stay
cli-projects-grid-envelope = Set the envelope
cli-projects-criterion-name = What is looked at
cli-projects-criterion = The criterion: its number, or a part of its name
cli-projects-weight = Its weight compared with the others
cli-projects-envelope-days = The envelope in days, in halves: 12, 12.5
cli-projects-day-minutes = The length of a day of support, in minutes
cli-projects-scale = The highest score; the lowest is 0
cli-projects-usual-floor = What each project gets at least, in days
cli-projects-usual-ceiling = What each project gets at most, in days
cli-projects-score = Score a project on a criterion
cli-projects-score-value = The score; without it, the score is taken away
cli-projects-limit = Set a project’s floor and ceiling; the envelope’s otherwise
cli-projects-floor = What it gets at least, in days
cli-projects-ceiling = What it gets at most, in days
cli-projects-adjust = Set a project’s share by hand; the rest is shared out anew
cli-projects-days = The share in days, in halves
cli-projects-reason = The reason, kept with the share
cli-projects-by-method = Leave it to the method again
cli-projects-shares = Share the envelope out among the projects
cli-projects-try = Try a weight without noting anything
cli-projects-adopt = Decide what is proposed
cli-projects-appointment = The appointments of the support
cli-projects-appointment-list = List the appointments of a project, or of all
cli-projects-appointment-add = Make an appointment
cli-projects-appointment-edit = Edit an appointment
cli-projects-appointment-held = Note that an appointment was held
cli-projects-appointment-cancel = Cancel an appointment
cli-projects-appointment-minutes = Write the minutes of an appointment
cli-projects-appointment-which = The appointment: its number in the project’s list, or a part of what it is about
cli-projects-appointment-day = Day, as in 2020-03-12
cli-projects-appointment-length = Planned length, in minutes
cli-projects-appointment-start = Hour
cli-projects-appointment-place = Place
cli-projects-appointment-about = What it is about
cli-projects-appointment-with = Who is there: a person of the event
cli-projects-appointment-took = Real length, in minutes; as planned otherwise
cli-projects-minutes-text = The minutes, whole; name nobody in them
cli-projects-minutes-file = Text file that holds them
cli-projects-ics = Save the appointments for a calendar (iCalendar)
cli-projects-ics-out = File to write
cli-projects-progress = The progress
cli-projects-progress-out = CSV file to write
cli-projects-links = The meetings that missing data propose
cli-projects-links-list = List the meetings proposed
cli-projects-links-accept = Make it a wish for a meeting
cli-projects-links-decline = Decline a proposal
cli-projects-links-with = With whom
cli-projects-links-tier = 1 must meet, 2 would like to, 3 why not
cli-projects-undo = Take that back
cli-projects-fill = Put the projects into the running order
cli-projects-fill-projects = The projects, in the order wanted; all, by name, otherwise
cli-projects-calendar = The calendar of actions
cli-projects-calendar-list = Show the calendar
cli-projects-calendar-add = Add an action
cli-projects-calendar-edit = Edit an action
cli-projects-calendar-done = Note an action as done
cli-projects-calendar-remove = Take an action out
cli-projects-action = The action: its number, or a part of its title
cli-projects-action-title = What is done
cli-projects-action-from = First day
cli-projects-action-to = Last day
cli-projects-action-strand = The line of the calendar
cli-projects-action-about = Dates to be settled: somewhere in that period
cli-projects-is-archived = Archived
cli-projects-title-analysis = Analysis of needs
cli-projects-title-needs = Needs
cli-projects-title-steps = Roadmap
cli-projects-title-support = Support
cli-projects-title-links = Meetings and pitches
cli-projects-late = late
cli-projects-by-hand = Set by hand to { $days } d: { $reason }
cli-projects-pitch-given = pitch given
cli-projects-pitch-planned = pitch planned
cli-projects-used = { $used } of { $share } d of { $day }, and { $planned } planned
cli-projects-used-no-share = { $used }, and { $planned } planned; share to be decided
cli-projects-unwritten = minutes to write
cli-projects-clashes = at the same time as another
cli-projects-envelope = Envelope: { $days } d of { $day }; scores from 0 to { $scale }; floor { $floor } d, ceiling { $ceiling } d
cli-projects-share = { $points } points of { $most }: { $proposed } d (decided: { $adopted } d)
cli-projects-unscored = scores missing: { $count }
cli-projects-adopted = Decided on { $when }, { $by }
cli-projects-adopted-differs = Decided on { $when }, { $by }; what is proposed differs by now
cli-projects-progress-line = steps { $steps }, datasets { $datasets }, support { $used } / { $share }, producers met { $producers }, pitch { $pitched }
cli-projects-all = All together
cli-projects-proposal = { $project } ↔ { $with } ({ $session }): { $datasets }
cli-projects-declined = declined
cli-projects-some-time = between { $from } and { $to }, dates to be settled
cli-projects-period = from { $from } to { $to }
cli-projects-ics-saved = { $count } appointments in { $file }

## roster

cli-roster = Plan meetings of two, from one file to another
cli-roster-solve = Find the best roster
cli-roster-instance = Meetings to plan, as b2b-roster/1
cli-roster-out = JSON file to write
cli-roster-seconds = Time to search, in seconds; without it, a fixed number of tries, which always gives the same roster
cli-roster-seed = Seed of chance: the same one gives the same roster
cli-roster-prove = Also look for the proof that nothing is better
cli-roster-repair = Mend a roster without disturbing anybody, and say what moving a few meetings would win
cli-roster-repair-file = Roster to mend, as b2b-repair/1
cli-roster-most = The most meetings to move in an offer
cli-roster-tier = Meetings of tier { $tier }
cli-roster-shortfall = Meetings missing for everybody to have two
cli-roster-breaks = Waits between two meetings
cli-roster-line = { $name }: { $found } ({ $known })
cli-roster-proved = proved best
cli-roster-at-most = best found, cannot exceed { $bound }
cli-roster-at-least = best found, cannot be less than { $bound }
cli-roster-mended = Moving nothing: { $dropped } meetings dropped, { $gained } new ones. Result: { $objective }.
cli-roster-offer = Moving { $moved } meetings and giving up { $given-up }: { $gained } new ones. Result: { $objective }.
cli-roster-in-wish = wish { $wish }
cli-roster-in-participant = participant { $participant }
cli-roster-in-instance = frame of the meetings
error-not-a-roster = This file does not describe meetings to plan: { $file } ({ $detail })
    .hint = The formats are b2b-roster/1 to plan and b2b-repair/1 to mend.
error-roster-faults = These meetings cannot be planned: { $faults }
    .hint = Correct the file, then try again. The numbers are those of the file.
roster-fault-no-slots = There is no slot.
roster-fault-no-tables = There is no table.
roster-fault-too-many-slots = There are { $count } slots; { $most } at most can be planned.
roster-fault-too-many-participants = There are { $count } participants; { $most } at most can be planned.
roster-fault-too-many-wishes = There are { $count } wishes; { $most } at most can be planned.
roster-fault-misnumbered = Participant { $people }: its number is not its place in the list, counted from 0.
roster-fault-no-such-slot = Slot { $slot } does not exist ({ $place }).
roster-fault-session = Session { $session }: its slots do not follow one another, or one of them is already in another.
roster-fault-no-such-participant = Participant { $people } does not exist ({ $place }).
roster-fault-same-id = Two wishes have the number { $wishes }.
roster-fault-with-oneself = Participant { $people }: a meeting with oneself is wished for (wish { $wishes }).
roster-fault-twice = The same meeting is wished for twice (wishes { $wishes }).
roster-fault-vetoed = Wish { $wishes }: these two must not meet, a veto forbids it.
roster-fault-no-such-tier = Wish { $wishes }: there is no tier { $tier }, they go from 1 to 3.
roster-fault-pin-where-absent = Participant { $people } is not there in slot { $slot }, where their meeting { $wishes } is pinned.
roster-fault-pin-not-allowed = Meeting { $wishes } is pinned in slot { $slot }, which its wish does not allow.
roster-fault-pins-clash = In slot { $slot }, participant { $people } is wanted at the same time by the pinned meetings { $wishes }.
roster-fault-pins-without-table = In slot { $slot }, more meetings are pinned than there are tables: { $wishes }.
roster-fault-pins-over-limit = Participant { $people }: more meetings are pinned than the { $most } they may have: { $wishes }.
roster-fault-no-such-wish = The roster in force holds meeting { $wishes }, which nobody wishes for.

## meetings

error-bad-frame = These slots or tables will not do: { $why }
    .hint = Correct the frame of the session, then save it.
error-no-frame = This session has no slots or tables yet.
    .hint = Settle the time, the length and the tables first.
error-no-such-slot = There is no such slot or table.
    .hint = Choose a slot and a table of the present frame.
error-no-such-party = This party is not on the session’s list.
    .hint = Add it first, or check the name.
error-several-parties = Several parties go by that name: { $names }
    .hint = Give the whole name.
error-bad-party = Between 1 and 20 meetings at a time, and a limit of at least one meeting.
    .hint = Correct these numbers.
error-meets-itself = Nobody meets themselves.
    .hint = Choose two different parties.
error-no-such-version = There is no such version of the roster.
    .hint = Choose one in the list of versions.
error-no-roster = There is no roster yet.
    .hint = Plan first.
error-other-frame = The slots or the tables were changed since this roster was made.
    .hint = Plan again for the new frame.
error-roster-moved = Another roster came into force meanwhile.
    .hint = Start again from the present roster.
error-no-such-offer = No offer moves that many meetings.
    .hint = Nothing was changed; choose one of the offers shown.
error-not-wished = Nobody wishes this meeting, or it is ruled out.
    .hint = Note the wish first, or lift the veto.
error-cannot-move = This meeting cannot go there. { $why }
    .hint = Choose one of the free slots.
error-cannot-plan = The roster cannot be planned. { $why }
    .hint = Correct these points, then start again.
error-no-wish-columns = This file is neither a list of wishes nor a matrix.
    .hint = For a list: a column for who wishes and one for who is wished. For a matrix: the names in the first column and in the first row.
meetings-frame-no-slots = there is no slot.
meetings-frame-many-slots = there are more than 64 slots.
meetings-frame-length = a meeting must last between a minute and a day.
meetings-frame-no-tables = there is no table.
meetings-frame-tables = each table needs a name of its own, of at most 40 characters.
meetings-frame-blocks = the series of slots overlap or are not in order.
meetings-frame-midnight = the slots go past midnight.
meetings-quarrel-pin-nowhere = { $meeting }: the meeting is pinned to { $time }, when no slot starts.
meetings-quarrel-over = { $meeting }: the meeting has already started.
meetings-quarrel-table-taken = Table { $table } is already taken by { $meeting }.
meetings-quarrel-too-large = There are { $count }; at most { $most } can be planned.
meetings-quarrel-itself = { $who } cannot meet itself.
meetings-quarrel-twice = { $meeting }: the meeting is wished twice.
meetings-quarrel-veto = { $meeting }: a veto rules this meeting out.
meetings-quarrel-pin-absent = { $meeting }: the meeting is pinned to { $time }, but { $who } is not there.
meetings-quarrel-pins-clash = At { $time }, too many meetings are pinned for { $who }: { $meetings }.
meetings-quarrel-pins-tables = At { $time }, more meetings are pinned than there are tables: { $meetings }.
meetings-quarrel-pins-limit = { $who } wants at most { $limit } meetings, and more are pinned: { $meetings }.
meetings-quarrel-other = Something is not consistent: { $detail }.
meetings-obstacle-frozen = This slot is over or running.
meetings-obstacle-not-allowed = This slot is not allowed for this meeting.
meetings-obstacle-absent = { $who } is not there.
meetings-obstacle-busy = { $who } is already in a meeting: { $meetings }.
meetings-obstacle-limit = { $who } has reached their limit of meetings.
meetings-obstacle-tables = All tables are taken.
meetings-unmet-veto = A veto rules this meeting out.
meetings-unmet-not-taking-part = One of the two does not take part.
meetings-unmet-no-common-slot = No slot when both are there.
meetings-unmet-both-full = Both are full: { $who }.
meetings-unmet-full = { $who } is full.
meetings-unmet-no-table = Not enough tables: all are taken when both are free.
meetings-unmet-never-both-free = Each has free slots, but never at the same time.
meetings-unmet-possible = Possible at { $time }.
review-rosters = Rosters made apart
review-rosters-lead = Two laptops each made a roster of the meetings. Both are kept and the latest is in force: choose the one that counts.
review-roster-version = Version { $number }, { $by }, { $when }
review-meetings = Impossible meetings
review-meetings-lead = These meetings of the roster in force cannot be held. Mend the roster, or correct what was noted.
review-meeting-double = { $time }: { $who } has more meetings than people to hold them.
review-meeting-absent = { $time }: { $who } is not there.
review-meeting-veto = { $time }: a veto rules this meeting out.
review-wish = Wish to meet
review-frame = Slots and tables

## meetings print

print-meetings-version = Version { $number } of { $date }, { $time }
print-meetings-party-title = Meeting sheets
print-meetings-table-title = Table sheets
print-meetings-table-name = Table { $table }
print-meetings-wall-title = Roster of the meetings
print-meetings-contacts-title = Contacts
print-meetings-contacts-lead =
    { $count ->
        [one] A single contact, given with consent.
       *[other] { $count } contacts, given with everyone’s consent.
    }
print-meetings-time = Time
print-meetings-table = Table
print-meetings-whom = With
print-meetings-notes = Notes
print-meetings-free = free
print-meetings-who = Who
print-meetings-contact = Contact
print-meetings-brings = Brings

## meetings import

refusal-no-such-party = “{ $name }” is not on the session’s list
refusal-several-parties = “{ $name }” names several parties
refusal-meets-itself = nobody meets themselves
refusal-not-a-wish = not a wish: 1, 2, 3, a word like “must”, a cross or “veto”
refusal-vetoed = a veto rules this meeting out
refusal-wished-twice = this wish is in row { $row } already

## meetings command line

cli-meetings = The meetings: wishes, roster, repair, papers
cli-meetings-frame = Settle the slots and the tables
cli-meetings-frame-start = Start of a series of slots; repeat it for a break
cli-meetings-frame-slots = How many slots the series has
cli-meetings-frame-length = Length of a meeting, in minutes
cli-meetings-frame-changeover = Time to change tables, in minutes
cli-meetings-frame-tables = How many tables there are
cli-meetings-framed = { $slots } slots, { $tables } tables.
cli-meetings-request = Note a wish to meet, or import some
cli-meetings-request-from = Who wishes
cli-meetings-request-to = Who is wished
cli-meetings-request-tier = 1 must, 2 would like, 3 why not; 2 by default
cli-meetings-request-veto = Rule this meeting out
cli-meetings-request-import = List of wishes or matrix, as CSV or XLSX
cli-meetings-wished = Noted: { $from } wishes to meet { $to }.
cli-meetings-vetoed = Noted: { $from } and { $to } will not meet.
cli-meetings-imported = Wishes: { $added } new, { $changed } changed, { $unchanged } known already.
cli-meetings-unavailable = Note when somebody is not there
cli-meetings-unavailable-noted = Noted for { $name }.
cli-meetings-party = Name of a party, or a part of it
cli-meetings-from = From what time; from the beginning where it is not said
cli-meetings-until = Until what time; until the end where it is not said
cli-meetings-plan = Plan the roster and put it in force
cli-meetings-repair = Mend the roster in force without moving anybody
cli-meetings-repair-absent = Who did not come
cli-meetings-repair-late = Who will come late
cli-meetings-repair-left = Who had to leave
cli-meetings-repair-at = Time of arrival, of departure or of noticing; now by default
cli-meetings-repair-offer = Take the offer that moves so many meetings
cli-meetings-repaired = Meetings dropped: { $dropped }; new: { $gained }.
cli-meetings-offer = By moving { $moved }: { $gain } (must, would like, why not).
cli-meetings-changed = Sheets to print again: { $names }.
cli-meetings-list = List the roster in force
cli-meetings-list-versions = List the versions instead
cli-meetings-version = Version { $number }: { $meetings } meetings
cli-meetings-in-force = in force
cli-meetings-apart = made apart, to be decided
cli-meetings-unmet = Not met: { $meeting }. { $why }
cli-meetings-print = The papers of the meetings, as PDF
cli-meetings-print-paper = sheets (per party), tables, wall (A4), wall-a3 or contacts
cli-meetings-print-table = Name of a table
cli-meetings-print-changed = Only the sheets that changed since that version
meetings-line-must = Must-meets
meetings-line-like = Would-likes
meetings-line-why-not = Why-nots
meetings-line-shortfall = Meetings missing for everybody to have two
meetings-line-gaps = Waits between two meetings
meetings-proved = proved best
meetings-at-most = best found, cannot exceed { $bound }
meetings-at-least = best found, cannot be under { $bound }
meetings-verdict = { $name }: { $found } ({ $known })

## meetings screens

area-meetings = Meetings
meetings-no-session = No meetings in the programme
meetings-no-session-lead = Add a session of meetings to the programme, or edit one: it will appear here.
meetings-session = Session of meetings
meetings-steps = Steps
meetings-step-who = Who
meetings-step-wishes = Wishes
meetings-step-frame = Slots and tables
meetings-step-plan = Roster
meetings-step-day = On the day
meetings-step-papers = Papers
meetings-step-done = done
meetings-to-wishes = Enter the wishes
meetings-to-frame = Set slots and tables
meetings-to-plan = Go to the roster
meetings-to-papers = Sheets and plans to print
meetings-tier-must = Must meet
meetings-tier-like = Would like
meetings-tier-why-not = Why not
meetings-side-producer = Producers
meetings-side-reuser = Reusers
meetings-side-none = No side
meetings-who-lead =
    { $count ->
        [one] One party takes part in the meetings.
       *[other] { $count } parties take part in the meetings.
    }
meetings-who-out =
    { $count ->
        [one] One more does not.
       *[other] { $count } more do not.
    }
meetings-nobody = Who meets?
meetings-nobody-lead = Add organisations, projects or people: at least two are needed.
meetings-party = Party
meetings-side = Side
meetings-presence = Presence
meetings-limit = Most meetings
meetings-limit-hint = Empty: as many as there are slots.
meetings-table = Own table
meetings-table-any = None
meetings-table-hint = The table it keeps if that can be.
meetings-brings = What it brings
meetings-brings-hint = Datasets, questions, a project: printed on the other’s sheet.
meetings-interests = Interests
meetings-interests-hint = Separated by commas; shared ones propose a meeting.
meetings-contact = Contact
meetings-contact-hint = Address or telephone given after the meetings.
meetings-contact-agreed = Agrees to be on the contact list
meetings-members = People who take its meetings
meetings-members-hint = Type a name: their arrival at the check-in desk will show here.
meetings-member-gone = Erased person
meetings-member-remove = Remove { $name }
meetings-taking-part = Takes part in the meetings
meetings-taking-part-hint = If not, its wishes are kept but not planned.
meetings-not-taking-part = not taking part
meetings-at-once = Meetings at the same time
meetings-at-once-hint = As many as it has people for.
meetings-at-once-tag = { $count } at a time
meetings-arrives = Arrives at
meetings-leaves = Leaves at
meetings-presence-slots = There in these slots
meetings-always-there = Always there
meetings-there-from = From { $time }
meetings-there-until = Until { $time }
meetings-there-slots = { $count } of { $of } slots
meetings-edit-party = Edit { $name }
meetings-add = Add
meetings-add-title = Add to the meetings
meetings-add-lead = Organisations, projects, or a person for themselves.
meetings-add-find = Find a name
meetings-add-none = Nobody else by that name.
meetings-add-do =
    { $count ->
        [one] Add
       *[other] Add ({ $count })
    }
meetings-added =
    { $count ->
        [one] One party added.
       *[other] { $count } parties added.
    }
meetings-grid = Wishes to meet
meetings-wishes-none = Enter what each one wishes: go to a cell and type 1, 2 or 3.
meetings-wishes-count =
    { $count ->
        [one] One meeting wished; mutual: { $mutual }.
       *[other] { $count } meetings wished; mutual: { $mutual }.
    }
meetings-wisher = Who wishes
meetings-wisher-rows = Wishes of the rows
meetings-wisher-columns = Wishes of the columns
meetings-wisher-switch = rows or columns
meetings-veto = Veto
meetings-veto-long = They must not meet.
meetings-clear = Clear
meetings-mutual = mutual
meetings-mutual-long = mutual: counts one rank more
meetings-says = { $who }: { $wish }
meetings-says-nothing = { $who } wishes nothing in return.
meetings-no-wish = no wish
meetings-itself = { $name }, does not apply
meetings-pinned = pinned
meetings-pin-none = Any time
meetings-pin-at = Pin the meeting to
meetings-key-delete = Del
meetings-key-space = Space
meetings-key-enter = Enter
meetings-proposals =
    { $count ->
        [one] One proposal
       *[other] { $count } proposals
    }
meetings-proposals-title = Proposed meetings
meetings-proposals-lead = They care for the same things. Confirm with a wish; the rest can wait.
meetings-import = Import wishes
meetings-import-title = Import wishes to meet
meetings-import-lead = A CSV or Excel table: one row per wish, or a matrix with the names as rows and columns.
meetings-import-leave = Back to the wishes
meetings-import-list = list of wishes
meetings-import-matrix = matrix
meetings-import-added = New
meetings-import-changed = Changed
meetings-import-unchanged = Known already
meetings-import-from = Who wishes
meetings-import-to = To meet
meetings-import-wish = Wish
meetings-import-do =
    { $count ->
        [one] Import one wish
       *[other] Import { $wishes } wishes
    }
meetings-import-result = Wishes added: { $added }; changed: { $changed }; known already: { $unchanged }.
meetings-length = Length of a meeting (minutes)
meetings-changeover = Change of tables (minutes)
meetings-block-first = Start
meetings-block-next = Again after the break
meetings-block-slots = Number of slots
meetings-block-ends = until { $time }
meetings-block-add = Add a break
meetings-block-remove = Remove the series at { $time }
meetings-tables-count = Number of tables
meetings-tables-names = Names of the tables
meetings-tables-names-hint = One a line, as on the table signs.
meetings-frame-shows = The slots
meetings-frame-room = { $slots } slots × { $tables } tables: { $places } meetings at most.
meetings-break = Break, { $minutes } min
meetings-frame-outdates = Saving these changes will require a new plan.
meetings-frame-save = Save
meetings-plan-not-yet = The roster still needs something
meetings-plan-needs-who = First say who takes part in the meetings.
meetings-plan-needs-wishes = First enter or import the wishes.
meetings-plan-needs-frame = First settle the time, the length and the tables.
meetings-plan-ready = All is ready
meetings-plan-ready-lead = One button does it: the best roster is built in a few seconds.
meetings-plan-outdated = The slots or the tables were changed
meetings-plan-outdated-lead = The roster in force does not fit them any more: plan again.
meetings-plan-side = Planning, and how good the roster is
meetings-plan-do = Plan the meetings
meetings-plan-again = Plan again
meetings-plan-size = { $parties } parties, { $wishes } meetings wished, { $slots } slots, { $tables } tables.
meetings-plan-starting = Planning…
meetings-plan-running =
    { $count ->
        [one] One meeting placed; looking for better…
       *[other] { $count } meetings placed; looking for better…
    }
meetings-plan-proving =
    { $count ->
        [one] One meeting placed; checking that nothing is better…
       *[other] { $count } meetings placed; checking that nothing is better…
    }
meetings-plan-stop = Stop and take this roster
meetings-plan-found =
    { $count ->
        [one] Roster found: one meeting
       *[other] Roster found: { $count } meetings
    }
meetings-plan-same = No sheet changes.
meetings-plan-changes =
    { $count ->
        [one] One sheet changes: { $who }.
       *[other] { $count } sheets change: { $who }.
    }
meetings-plan-keep = Take this roster
meetings-plan-leave = Keep the old one
meetings-plan-kept =
    { $count ->
        [one] Roster in force: one meeting.
       *[other] Roster in force: { $count } meetings.
    }
meetings-looking = looking
meetings-line-changes = Table changes for those who host
meetings-unmet-title =
    { $count ->
        [one] One wish not met
       *[other] Wishes not met: { $count }
    }
meetings-place = Place
meetings-version =
    { $count ->
        [one] Version { $number } of { $when }, one meeting
       *[other] Version { $number } of { $when }, { $count } meetings
    }
meetings-view = Show the roster
meetings-view-slots = By slot
meetings-view-person = By party
meetings-roster-grid = Roster by slot and table
meetings-time = Time
meetings-table-name = Table { $table }
meetings-cell = { $time }, table { $table }
meetings-cell-free = free
meetings-away = away
meetings-table-taken = Table { $table } is taken by { $meeting }.
meetings-carry-hint =
    { $count ->
        [one] One possible slot: choose a green cell, Enter to put it down, Escape to leave it.
       *[other] { $count } possible slots: choose a green cell, Enter to put it down, Escape to leave it.
    }
meetings-key-move = move (or drag)
meetings-key-pin = pin or release
meetings-key-out = take out
meetings-moved = { $meeting }: { $time }, table { $table }. Meeting pinned.
meetings-taken-out = { $meeting }: meeting taken out.
meetings-day-no-roster = No roster in force yet
meetings-day-no-roster-lead = Plan the meetings first.
meetings-day-who = Who is missing?
meetings-day-find = Find a party
meetings-note = Report
meetings-missing = expected, not seen yet
meetings-arrival-here = here
meetings-arrival-not-yet = not arrived
meetings-arrival-gone = left
meetings-happening = What happened?
meetings-happening-lead = The roster is mended without moving anything else; you see what changes before you accept.
meetings-happening-do = See what changes
meetings-absent = Absent
meetings-late = Late
meetings-left = Left
meetings-back = Back
meetings-absent-from = Absent from
meetings-late-until = There from
meetings-left-at = Left at
meetings-back-at = Back at
meetings-noted-absent = absent from { $time }
meetings-noted-late = late, there at { $time }
meetings-noted-left = left at { $time }
meetings-noted-back = back at { $time }
meetings-mend-now = Mend the roster
meetings-mend-title = Mend: { $name }
meetings-mend-all = Mend the roster in force
meetings-mending = Mending…
meetings-mend-still = Moving nothing
meetings-mend-dropped =
    { $count ->
        [one] One meeting is dropped:
       *[other] { $count } meetings are dropped:
    }
meetings-mend-none-dropped = No meeting is dropped.
meetings-mend-gained =
    { $count ->
        [one] One meeting takes a freed place:
       *[other] { $count } meetings take the freed places:
    }
meetings-mend-no-sheet = No sheet changes.
meetings-mend-sheets =
    { $count ->
        [one] One sheet changes: { $who }.
       *[other] { $count } sheets change: { $who }.
    }
meetings-mend-keep = Accept
meetings-mend-price = Move { $price }, gain { $won }
meetings-mend-moves = { $meeting }: from { $from } to { $to }
meetings-mend-given-up = { $meeting }: given up
meetings-mend-wins = { $meeting }: gained, at { $time }
meetings-mend-spread = Move { $price } to share the meetings out better
meetings-mend-saved = { $meeting }: saved, at { $time }
meetings-mend-again =
    { $count ->
        [one] One meeting finds another time:
       *[other] { $count } meetings find another time:
    }
meetings-mend-take = Accept this move
meetings-mend-leave = Record nothing
meetings-gain-must =
    { $count ->
        [one] 1 must-meet
       *[other] { $count } must-meets
    }
meetings-gain-like =
    { $count ->
        [one] 1 would-like
       *[other] { $count } would-likes
    }
meetings-gain-why-not =
    { $count ->
        [one] 1 why-not
       *[other] { $count } why-nots
    }
meetings-mended =
    { $count ->
        [one] Roster mended: one sheet to print again.
       *[other] Roster mended: { $count } sheets to print again.
    }
meetings-mended-none = Noted. No sheet changes.
meetings-changed-title = Version { $number }: sheets to print again
meetings-save-changed = Save the changed sheets
meetings-save-changed-tables = Changed table sheets: { $tables }
meetings-slot-title = Meetings held
meetings-slot-choose = Slot
meetings-slot = Slot { $number }, { $from } – { $to }
meetings-slot-empty = No meeting in this slot.
meetings-held = Held
meetings-not-held = Not held
meetings-clock-running = Slot { $number } under way
meetings-clock-next = Next slot at { $time }
meetings-clock-last = Last slot
meetings-clock-before = First slot in
meetings-clock-change = Change of tables
meetings-clock-over = The meetings are over
meetings-clock-show = Show on the stage
meetings-clock-hide = Take off the stage
meetings-clock-shown = The bell rings on this computer, if its sounds are on.
meetings-clock-other-day = The meetings are not today
meetings-clock-other-day-lead = The clock runs on the day of the session; all the rest can be tried already.
meetings-papers-none = Nothing to print yet
meetings-papers-all = Print the roster in force
meetings-papers-lead = Version { $number } of { $when }; each paper carries its version and time.
meetings-paper-sheets = Sheets by party
meetings-paper-tables = Sheets by table
meetings-paper-wall-a4 = Wall plan, A4
meetings-paper-wall-a3 = Wall plan, A3
meetings-paper-contacts = Contact list
meetings-papers-changed = Print again only what changes
meetings-papers-changed-lead = The other sheets, already in people’s hands, stay true.
meetings-papers-since = Sheets handed out
meetings-papers-no-change = No sheet changed since.
meetings-papers-change =
    { $count ->
        [one] One sheet changed: { $who }.
       *[other] { $count } sheets changed: { $who }.
    }
meetings-file-sheets = meeting-sheets
meetings-file-tables = table-sheets
meetings-file-wall = wall-plan
meetings-file-contacts = contacts
meetings-file-changed = changed-sheets
meetings-versions = Versions of the roster
meetings-versions-apart = Two rosters were made apart
meetings-versions-apart-lead = Choose the one that counts.
meetings-version-short = Version { $number }, { $when }
meetings-version-facts =
    { $count ->
        [one] { $how }, one meeting, { $by }
       *[other] { $how }, { $count } meetings, { $by }
    }
meetings-how-planned = Planned
meetings-how-moved = Changed by hand
meetings-how-repaired = Mended
meetings-how-chosen = Chosen
meetings-in-force = in force
meetings-apart = made apart
meetings-version-choose = Put in force
meetings-version-choose-title = Put version { $number } in force?
meetings-version-choose-lead = It becomes the newest; nothing is erased. The sheets that change are to be printed again.
meetings-version-chosen = Version { $number } is in force.

## decisions

error-nothing-to-decide = There is nothing to decide here.
    .hint = The case may have been settled on another computer: look at the list again.
error-same-person = This is the same sheet already.
    .hint = Choose two different people.
error-anonymous = This person was anonymised.
    .hint = Their sheet only serves the counts: it cannot be changed, nor merged with another.
error-forgets-too-soon = Names would be forgotten before the event is over.
    .hint = Choose a date from the last day on.

review-all = Everything ({ $count })
review-filter = Show
review-kind-count = { $kind } ({ $count })
review-list = Cases to review
review-keys = Up and down arrows: go from case to case.
review-more-button = Show { $more } more
review-seen = Seen
review-seen-hint = The case leaves the list on every computer. It comes back if it gets worse.
review-noted-seen = Noted: seen.
review-keep = Keep this
review-keep-named = Keep this: { $value }
review-keep-hint = Your choice settles the case on every computer, as soon as they exchange their data.
review-kept = Choice noted.
review-said = { $by }, { $when }
review-said-unknown = Before
review-duplicates-do = If they are the same person, merge the two sheets: nothing is lost, both badges open the door, and they can always be split again.
review-same-field = One person or two?
review-same-one = They are one person
review-same-two = They are two people
review-decided-apart = Two opposite decisions
review-places = In two places at once
review-places-lead = This person is marked present in two sessions held at the same time. Take away the mark made by mistake, or leave both.
review-places-line = { $part }, { $day }
review-was-here = Was here only
review-was-here-named = Was here only: { $title }
review-was-here-done = The mark in “{ $title }” was taken away.
review-half-erased = Erased elsewhere
review-half-erased-lead = Somebody asked to be erased. On another computer, this sheet had been merged with theirs: if they are the same person, it must be erased too.
review-half-erased-erase = Erase this sheet too…
review-half-erased-title = Erase { $name } too?
review-clock-desk = Desk: { $by }
review-choose-roster = Put in force
review-choose-roster-named = Put in force: version { $number } of { $by }
review-roster-in-force = In force
review-open-meetings = Open the meetings
review-merge = Merge the two sheets…
review-merge-title = Merge two sheets
review-merge-lead = For each line, choose what holds. The merged sheet keeps the arrivals, registrations, attendance and tickets of both.
review-merge-line = Field
review-merge-first = Sheet 1
review-merge-second = Sheet 2
review-merge-result = Merged sheet
review-merge-code-hint = both codes open the door
review-merge-confirm = Merge
review-merged = { $name }: the two sheets are now one.
people-joined = Merged sheets
people-joined-lead = Whatever happens under one of these names counts here. Each merge can be taken back.
people-joined-line = { $kept } and { $gone }
people-joined-gone = an erased sheet
people-split = Split
people-split-named = Split { $kept } and { $gone }
people-split-title = Split { $kept } and { $gone }?
people-split-lead = Each gets their sheet back, with what was recorded under their name or badge.
people-split-done = They are two sheets again.
people-join = Merge with another sheet…
people-join-title = Merge with another sheet
people-join-lead = Look for the other sheet of { $name }.
people-join-find = Name, organisation or code
people-join-none = Nobody else fits.
people-anonymous = Anonymised person
people-anonymous-lead = Their name, contact details, notes and code were erased. Their arrivals, registrations and attendance still count, with their role.
people-erase-renew = Renew the copies on this computer
people-erase-renew-hint =
    { $count ->
        [one] { $copies } backup or database set aside still holds their name; a fresh backup is made, then the old one is deleted.
       *[other] { $copies } backups or databases set aside still hold their name; a fresh backup is made, then the old ones are deleted.
    }
history-merged = Merged with another sheet
history-distinct = Split from another sheet
history-kept = Choice between two changes

## retention

retention = Keeping names
retention-lead = After this date, Régie proposes to forget who came. It never does so by itself.
retention-until = Names kept until
retention-none = No date is set.
retention-propose = Set to { $day }
retention-clear = No date
retention-saved = Date noted.
retention-people =
    { $count ->
        [0] No name is kept any more.
        [one] { $people } name is kept.
       *[other] { $people } names are kept.
    }
retention-due-title =
    { $count ->
        [one] { $people } name need no longer be kept
       *[other] { $people } names need no longer be kept
    }
retention-due = The date you had set has passed ({ $day }). Write the closing report first if that is still to be done.
retention-later = Later
retention-open = Anonymise…
retention-anonymise = Anonymise now…
retention-title =
    { $count ->
        [one] Anonymise { $people } person?
       *[other] Anonymise { $people } people?
    }
retention-goes = What goes
retention-goes-list = Names, organisations, e-mail addresses, notes, photo consents, badge codes and ticket numbers, on this computer, then on the others as soon as they exchange their data.
retention-stays = What stays
retention-stays-list = The counts: everybody’s arrivals, registrations and attendance, with their role and nothing else.
retention-copies =
    { $count ->
        [0] This computer has no other copy; a fresh backup is made.
        [one] { $copies } copy on this computer is replaced by a fresh backup.
       *[other] { $copies } copies on this computer are replaced by a fresh backup.
    }
retention-reach = What Régie cannot reach
retention-reach-list = Files exported and USB sticks from before, registration lists that were received, computers that will exchange no more, signed sheets and printed badges. Contacts written on the sheets of organisations, projects and pitches stay too.
retention-forever = This cannot be undone.
retention-confirm = Anonymise for good
retention-done =
    { $count ->
        [one] { $people } person now counts by their role only.
       *[other] { $people } people now count by their role only.
    }

## cli decisions

cli-review = What needs a look
cli-review-list = The cases, one a line
cli-review-keep = Keep one of two conflicting changes
cli-review-case = The beginning of the case’s name, as in the list
cli-review-side = replaced (what was replaced) or standing (what stands now)
cli-review-seen = Note that a case was seen
cli-review-kept = Choice noted.
cli-review-noted = Noted.
cli-people-merge = Merge two sheets
cli-people-merge-kept = The sheet that is kept: code, ticket, identifier or name
cli-people-merge-gone = The other sheet
cli-people-merge-take = A field where the other sheet is right: given, family, organisation, email, role, notes or photo
cli-people-split = Split two merged sheets
cli-people-erase-renew = Also replace the copies on this computer by a fresh backup
cli-erased-elsewhere = Files exported before, backups and paper keep what they know; --renew-backups takes care of the copies on this computer.
cli-event-retention = The date until which names are kept
cli-event-retention-until = A date (YYYY-MM-DD), or none to set none
cli-event-anonymise = Forget all names; counts stay
cli-event-anonymise-yes = Yes, with no way back
cli-anonymised = { $people } people anonymised, { $backups } copies on this computer replaced.
cli-anonymised-elsewhere = Files exported before, computers that will exchange no more and paper keep what they know.
cli-retention-until = Names kept until { $day }; { $people } are known.
cli-retention-none = No date set (proposed: { $day }); { $people } names are known.

## exchange between desks

error-other-event = These entries are of another event. Nothing was merged.
    .hint = Choose the file exported from a desk of this event.
error-missing-entries = Entries of the desk “{ $desk }” are missing: this file begins at number { $seq }, this computer is at number { $have }. Nothing was merged.
    .hint = Merge the previous export first, or ask the desk that made this file for a complete export.
error-cancelled = This was stopped. Nothing has changed.
    .hint = You can start again whenever you like.
error-exchange-foreign = This is not a Régie exchange file.
    .hint = Choose a file whose name ends with .regie, exported from another desk.
error-exchange-truncated = This file is incomplete: its copy was interrupted. Nothing was merged.
    .hint = Copy it again from the other desk, and wait until the stick may be removed.
error-exchange-damaged = This file is damaged: its content is no longer what was exported. Nothing was merged.
    .hint = Export again on the other desk, on another stick if possible. Nothing is lost there.
error-exchange-header-edited = The header of this file was edited or damaged. Nothing was merged.
    .hint = A .regie file is not edited by hand. Export again on the other desk.
error-exchange-newer = This file comes from a newer version of Régie (format { $found }, this version reads up to format { $known }).
    .hint = Install on this computer the same version as on the other desk.
error-exchange-needs-passphrase = This file is protected by a passphrase.
    .hint = Ask whoever made the export: it was shown to them then.
error-exchange-wrong-passphrase = This is not the right passphrase.
    .hint = Capitals, hyphens and spaces count. Read it again on the desk that made the export.
error-exchange-wrong-key = This file is meant for another desk.
    .hint = Ask for an export protected by a passphrase.
error-exchange-absurd-work = This file asks for an absurd amount of work to be opened. It was not opened.
    .hint = Régie did not make it. Export again on the other desk.
error-exchange-other-event = This file is of another event: { $title }. Nothing was merged.
    .hint = Choose the file exported from a desk of this event.
error-exchange-huge = This file is too heavy ({ $megabytes } MB): no export is ever that large.
    .hint = Check that this is the right file.
error-exchange-short-passphrase = This passphrase is too short.
    .hint = It takes at least 8 characters; the proposed one is better.
error-exchange-no-room = There is no room left in this place: the file was not written.
    .hint = Make some room or choose another stick. What was there is intact.
error-exchange-place-gone = The stick or folder is no longer there: the file was not written.
    .hint = Plug the stick in again, then export again. Nothing is lost on this computer.
error-exchange-not-writable = Nothing can be written in this place.
    .hint = The stick may be locked: choose another folder or another stick.
error-exchange-no-file = This file is not there, or no longer.
    .hint = If the stick was removed, plug it in again, then try again.
error-exchange-disk = The file could not be read or written: { $detail }
    .hint = Check the stick or the disk, then try again.

cli-export = Write a .regie exchange file for another desk
cli-export-file = The file to write
cli-export-passphrase-file = A file whose first line is the passphrase; without it, one is chosen and shown
cli-export-unsealed = Without encryption: whoever finds the file reads the personal data
cli-export-since = Only what the desk lacks that wrote this file
cli-exported = { $entries } entries exported.
cli-exported-unsealed = Beware: this file is not encrypted. Whoever finds it reads names and attendance.
cli-exported-passphrase = Passphrase: { $passphrase }
cli-merge = Merge exchange files; in an empty folder, the event starts there
cli-merge-files = The .regie files; all of them, or none
cli-merge-passphrase-file = A file whose first line is the passphrase
cli-merge-desk = The name of this desk, where the event starts
cli-merge-dry-run = Say what would change, without changing anything
cli-merged = { $new } new entries, { $known } known already.
cli-merged-review = { $review } cases to review.
cli-merge-would = { $new } entries would be new, { $known } are known already.
cli-merge-source = “{ $desk }”: { $entries } entries, from { $from } to { $to }

exchange-desk-name = Second desk

area-exchange = Exchange
exchange-title = Exchange between desks
exchange-lead = Each desk works on its own, without a network. One file on a stick, and their days become one.
exchange-kind = Régie exchange file
exchange-file-stem = exchange
exchange-stop = Stop
exchange-progress = { $done } of { $all } entries
exchange-telling = Renewing the lists…
exchange-minutes = { $minutes } min
exchange-hours = { $hours } h
exchange-days = { $days } d

exchange-export = Export this desk
exchange-export-lead = All that this desk knows of the event, in one file to take to another.
exchange-export-title = Save the exchange file
exchange-export-choose = Choose where to export
exchange-export-elsewhere = Elsewhere
exchange-export-to-stick = Export to “{ $name }”
exchange-exporting = Exporting…
exchange-passphrase = Passphrase
exchange-passphrase-hint = Write it on paper, away from the stick: without it nobody can open the file, you neither.
exchange-passphrase-ask = It was shown on the desk that made the export.
exchange-passphrase-other = Propose another
exchange-passphrase-short = At least 8 characters.
exchange-passphrase-weak = This one can be guessed
exchange-passphrase-weak-lead = Whoever finds the stick can open it within hours. Rather keep the proposed one, or write a whole sentence.
exchange-unsealed = Without a passphrase
exchange-unsealed-hint = Better not: a lost stick would give away every name.
exchange-unsealed-title = Export without protection?
exchange-unsealed-lead = Whoever finds this file can read the names, addresses, notes and attendance of everybody registered. A stick is soon lost.
exchange-unsealed-confirm = Export without protection
exchange-since = Only what another desk lacks
exchange-since-file = Only what the desk of “{ $name }” lacks
exchange-since-hint = Choose a file exported from that desk: the new one will be lighter.
exchange-since-choose = Choose a file of the other desk
exchange-exported = Exported: { $name }
exchange-exported-facts =
    { $count ->
        [0] No entries: the other desk knows everything already. { $path }
        [one] One entry, written and on the disk: { $path }
       *[other] { $entries } entries, written and on the disk: { $path }
    }
exchange-exported-sealed = Eject the stick before you remove it. The passphrase is still shown below.
exchange-exported-open = Eject the stick before you remove it. This file is not protected: erase it as soon as it has served.

exchange-merge = Merge another desk
exchange-merge-lead = What the other desk recorded is added to what this one knows. Nothing is overwritten, nothing counted twice.
exchange-merge-choose = Choose a .regie file
exchange-merge-drop = Or drop it here.
exchange-on-stick = On “{ $name }”
exchange-stick-empty = No exchange file.
exchange-stick-come = Stick plugged in: { $name }
exchange-open = Exchange
exchange-found-facts =
    { $count ->
        [one] “{ $desk }”, { $when }, one entry
       *[other] “{ $desk }”, { $when }, { $entries } entries
    }
exchange-found-own = Exported from this desk.
exchange-found-known = Merged here already.
exchange-look = Look

exchange-merge-title = Merge a file
exchange-back = Back to exchanges
exchange-look-inside = See what merging brings
exchange-looking = Reading the file…
exchange-new =
    { $count ->
        [one] One new entry
       *[other] { $entries } new entries
    }
exchange-known =
    { $count ->
        [one] Another one is known here already.
       *[other] { $entries } others are known here already.
    }
exchange-nothing-new = Nothing new
exchange-nothing-new-lead =
    { $count ->
        [one] The only entry of this file is here already.
       *[other] The { $entries } entries of this file are here already.
    }
exchange-sources = Who recorded what
exchange-source-desk = Desk
exchange-source-entries = Entries
exchange-source-from = From
exchange-source-to = To
exchange-source-notes = Worth knowing
exchange-source-fine = Nothing to report
exchange-clock-lost = Its clock is lost
exchange-clock-ahead = Its clock is { $length } fast
exchange-clock-behind = Its clock is { $length } slow
exchange-forked = Copied in two
exchange-changes = What merging brings
exchange-change-arrivals = Arrivals
exchange-change-people-added = People added
exchange-change-people-changed = Sheets changed
exchange-change-people-erased = People forgotten
exchange-change-organisations = Organisations
exchange-change-movements = Departures and returns
exchange-change-registrations = Registrations
exchange-change-marks = Attendance noted
exchange-change-printed = Prints
exchange-change-programme = Sessions and programme
exchange-change-meetings = Meetings
exchange-change-pitches = Pitches
exchange-change-projects = Projects
exchange-change-undone = Undone
exchange-change-unknown = Not readable here
exchange-change-other = Others
exchange-review =
    { $count ->
        [one] One more case will be there to review
       *[other] { $cases } more cases will be there to review
    }
exchange-review-lead = Nothing is blocked: they wait in the list “{ area-review }”.
exchange-review-none = Nothing more to review
exchange-case = { $sort }: { $number }
exchange-case-duplicate = Likely duplicates
exchange-case-crossed = Sheets changed on two desks
exchange-case-code = Badges with the same code
exchange-case-capacity = Sessions too full
exchange-case-rosters = Rosters made apart
exchange-case-meeting = Meetings that overlap
exchange-case-clock = Clocks that disagree
exchange-case-fork = Desks copied in two
exchange-case-two-clocks = Timers run on two desks
exchange-case-unreadable = Entries of a newer version
exchange-case-other = Others
exchange-merge-safe = A backup is made just before. All of it is merged, or nothing.
exchange-merge-apply =
    { $count ->
        [one] Merge one entry
       *[other] Merge { $entries } entries
    }
exchange-merging = Merging…
exchange-merged =
    { $count ->
        [0] Nothing new
        [one] One entry merged
       *[other] { $entries } entries merged
    }
exchange-merged-lead = For the other desk to know what this one knows, export the other way.
exchange-to-review =
    { $count ->
        [one] One case to review
       *[other] { $cases } cases to review
    }
exchange-finish = Done
exchange-renamed = This desk existed twice
exchange-renamed-lead = A copy of its folder had gone on by itself. Both days are kept, and told apart from now on.

exchange-join = Join an event
exchange-join-lead = It is on another desk already: with a .regie file exported there, this computer becomes another desk of it.
exchange-join-choose = Choose the file
exchange-join-apply = Join
exchange-joining = The event is coming…

## closing report

area-report = Report
report = Closing report
report-head = Closing report – { $title }
report-days = from { $from } to { $until }
report-folder-name = report-{ $day }
report-few = fewer than 5
report-hour = { $from }:00 – { $until }:00
report-hour-another-day = recorded on another day of the event
report-hour-outside = clock outside the event’s days
report-day-outside = outside the event’s days
report-time = { $hour }:{ $padded }
report-length = { $minutes } min { $seconds }
report-not-taken = not recorded
report-slot-outside = Outside the roster
report-no-organisation = (no organisation)
report-somebody = (a person)
report-between-sides = Producers and reusers
report-between-others = Other meetings
report-status-held = held
report-status-not-held = not held
report-status-not-noted = not noted
report-place-in = registered
report-place-waiting = waiting
report-place-none = not registered

report-series-arrivals = arrivals
report-series-registered = registered
report-series-present = present
report-series-planned = planned
report-series-held = held
report-series-planned-time = planned time
report-series-real-time = real time
report-chart-empty = Nothing to show.
report-chart-arrivals = Arrivals by hour
    .about = How many people arrived, for each day and hour; each is counted once a day, when they first came.
report-chart-attendance = Registered and present by session
    .about = For each half-day of each session, how many people had a place and how many came.
report-chart-meetings = Meetings planned and held
    .about = For each slot, how many meetings the roster in force had and how many were noted held.
report-chart-pitches = Pitches: planned and real time
    .about = For each item on stage, the time planned and the time taken, questions included.

report-arrivals-by-day = Arrivals by day
    .about = A row for each day: how many people arrived, each counted once.
report-arrivals-by-hour = Arrivals by hour
    .about = A row for each day and hour of first arrival.
report-attendance = Attendance
    .about = A row for each half-day of each session; cancelled sessions are left out.
report-roles = Roles
    .about = A row for each role.
report-organisations = Organisations
    .about = A row for each organisation, however its name is written; the last one holds the people without one.
report-meetings-held = Meetings in counts
    .about = Meetings of producers with reusers, then the others, in counts.
report-meetings = Meetings
    .about = A row for each meeting of the roster in force, then those held without being in it.
report-pitches = Pitches
    .about = A row for each item on stage, planned and real, by this laptop’s clock.
report-people = People
    .about = PERSONAL DATA. A row for each person: the days they came and the half-days they attended.
report-roll = Attendance by name
    .about = PERSONAL DATA. A row for each person and half-day of each session.

report-col-day = Day
    .about = The day; empty for what is of no day of the event.
report-col-date = Day
    .about = The day.
report-col-hour = Hour
    .about = When the hour starts; empty where the clock does not say.
report-col-arrivals = Arrivals
    .about = People who arrived, each counted once a day, when they first came.
report-col-remark = Remark
    .about = Why the day or the hour is missing.
report-col-half-day = Half-day
    .about = Morning, afternoon or evening.
report-col-session = Session
    .about = The session’s title in the programme.
report-col-kind = Kind
    .about = The kind of session, in the programme’s own words.
report-col-room = Room
    .about = The room, if it is settled.
report-col-start = Start
    .about = When it starts, if that is settled.
report-col-end = End
    .about = When it ends, if that is settled.
report-col-capacity = Capacity
    .about = How many it holds; empty where there is no limit.
report-col-registered = Registered
    .about = People who had a place in the session.
report-col-waiting = Waiting
    .about = People on the waiting list.
report-col-taken = Recorded
    .about = Yes where attendance was recorded for that half-day; otherwise nobody knows who came.
report-col-present = Present
    .about = People who came, with or without a place; empty where nothing was recorded.
report-col-expected-present = Present, registered
    .about = People who came and had a place.
report-col-others-present = Present, no place
    .about = People who came without being registered, or from the waiting list.
report-col-excused = Excused
    .about = Registered people noted excused.
report-col-rate = Attendance rate (%)
    .about = Registered people who came, in hundredths of those registered; empty where nothing was recorded or nobody registered.
report-col-role = Role
    .about = In what quality the person comes.
report-col-people = People
    .about = People expected or present.
report-col-came = Came
    .about = People who arrived on one day at least.
report-col-organisation = Organisation
    .about = The organisation’s name.
report-col-organisations = Organisations
    .about = How many organisations.
report-col-side = Side
    .about = The organisation’s side at the meetings: producer or reuser of data.
report-col-participants = Participants
    .about = The organisation’s people who come as participants.
report-col-producers = Producers
    .about = The organisation’s people who come as producers.
report-col-reusers = Reusers
    .about = The organisation’s people who come as reusers.
report-col-project-holders = Project holders
    .about = The organisation’s people who come as project holders.
report-col-speakers = Speakers
    .about = The organisation’s people who come as speakers.
report-col-organisers = Organisers
    .about = The organisation’s people who come as organisers.
report-col-between = Between
    .about = Between a producer and a reuser, or other.
report-col-planned = Planned
    .about = Meetings of the roster in force.
report-col-held = Held
    .about = Meetings of the roster noted held.
report-col-not-held = Not held
    .about = Meetings of the roster noted not held.
report-col-not-noted = Not noted
    .about = Meetings of the roster about which nobody noted anything.
report-col-unplanned = Held outside the roster
    .about = Meetings held without being in the roster in force.
report-col-slot = Hour
    .about = When it was planned; empty outside the roster.
report-col-table = Table
    .about = The table planned; empty outside the roster.
report-col-one = Meeting 1
    .about = Who meets: the producer, where there is one.
report-col-one-side = Side 1
    .about = Their side at the meetings.
report-col-other = Meeting 2
    .about = Who meets: the other.
report-col-other-side = Side 2
    .about = Their side at the meetings.
report-col-status = Status
    .about = Held, not held, or not noted.
report-col-family = Family name
    .about = Family name.
report-col-given = Given name
    .about = Given name.
report-col-days = Days present
    .about = On how many days the person arrived.
report-col-dates = Dates present
    .about = Those days, with a space between them.
report-col-half-days = Half-days attended
    .about = In how many half-days of sessions the person was noted present.
report-col-place = Registration
    .about = Registered, waiting, or not registered.
report-col-mark = Attendance
    .about = What was noted; empty where nothing was.
report-col-span = Span
    .about = The hour of arrival, or “other hours”.
report-col-pitches-planned = Pitches planned
    .about = Pitches in the running order.
report-col-pitches-held = Pitches held
    .about = Pitches that took place to their end.
report-col-minutes-planned = Planned (min)
    .about = Time planned for the pitches held, questions included, in minutes; empty where fewer than five pitches were held.
report-col-minutes-real = Real (min)
    .about = Time the pitches held took, questions included, in minutes; empty where fewer than five pitches were held.

report-xlsx-first = Read me
report-xlsx-date = yyyy-mm-dd
report-xlsx-moment = yyyy-mm-dd hh:mm:ss
report-note-made = Made on { $date } at { $time } from the event’s journal: { $entries } entries, digest { $digest }.
report-note-counts = The figures are those of Régie’s screens at the same moment. To check them: “regie-cli verify” on the same event answers the same digest.
report-note-names = This report contains names: nobody should read it who does not need to. Only the folder “ouvert” can be published.
report-note-no-names = This report names no participant, but small counts may point to some. Only the folder “ouvert” can be published.
report-folder-workbook = every table in one workbook
report-folder-evidence = the evidence, to print or to hand to the funder
report-folder-tables = the same tables as CSV, for a spreadsheet
report-folder-charts = the charts as SVG
report-folder-open = the part to publish, without personal data, with its licence
report-keep = To be kept between organisers and funders: bilan.xlsx, justificatif.pdf, tableaux and graphiques. To be published: ouvert.
report-keep-names = PERSONAL DATA: bilan.xlsx, justificatif.pdf and tableaux name people. To be published: ouvert, and nothing else.

report-open-title = { $title }: attendance
report-open-about = Attendance of “{ $title }” ({ $days }): arrivals by hour, registered and present by session, roles, organisations, meetings and pitches. No personal data.
report-open-rule-title = How people are protected
report-open-rule = A count of fewer than five (nought included) is never published: its cell says “fewer than 5”. From five on, counts are rounded to the nearest multiple of five. No total and no rate is published, and nothing is cut in two ways: no subtraction gives a small count away. Roles of fewer than five people are put together.
report-open-left-out = Neither names, nor organisations one by one, nor the titles and speakers of pitches are published; nor what was recorded for a day outside the event. The titles of sessions are those of the programme, public already: read them once more before you publish.
report-open-files = Files
report-open-format = CSV in UTF-8, separated by commas; days and hours as ISO 8601 has them. An empty cell means “does not apply” or “not recorded”; “fewer than 5”, from nought to four.
report-open-column = Column
report-open-says = Content
report-open-guarded = Rounded to the nearest multiple of 5; “fewer than 5” from nought to four.
report-open-check = Check
report-open-check-how = datapackage.json describes these files by the Frictionless Data Package standard:
report-open-licence = Licence
report-open-licence-says = Data published by { $organiser } under the [Licence Ouverte / Open Licence version 2.0]({ $licence }): free to reuse, commercially too, as long as the source and the date of the last update ({ $date }) are named.
report-open-source = Journal of the event “{ $title }”, kept at the desk, in the rooms and on stage with Régie.
report-open-keywords = open data, event, attendance
report-open-arrivals = Arrivals
    .about = A row for each day and hour, the same hours every day; the day’s last row holds all others.
report-open-attendance = Attendance
    .about = A row for each half-day of each session.
report-open-roles = Roles
    .about = A row for each role; roles of fewer than five people are put together.
report-open-organisations = Organisations
    .about = A row for each side of the meetings of producers with reusers of data.
report-open-meetings = Meetings
    .about = Two rows for each session of meetings: producers with reusers, then the others.
report-open-pitches = Pitches
    .about = A row for each session of pitches.
report-other-hours = other hours
report-other-roles = other roles
report-side-producers = producers
report-side-reusers = reusers
report-side-others = others

evidence-title = Closing evidence
evidence-organiser = Organised by { $organiser }
evidence-totals = The event in figures
evidence-people = people expected or present
evidence-came = people who came
evidence-arrivals = arrivals, per person and day
evidence-organisations = organisations
evidence-sessions = sessions in the programme
evidence-present = attendances recorded, per half-day
evidence-meetings = producers–reusers meetings held, of { $planned } planned
evidence-pitches = pitches held, of { $planned } planned
evidence-contents = Contents
evidence-seal = Where these figures come from
evidence-seal-says = They are counted from the event’s journal, in which every arrival, registration and attendance is written once and cannot be changed without it showing: { $entries } entries.
evidence-digest = Digest
evidence-seal-check = On the same event, the command “regie-cli verify” checks the journal and answers this digest.
evidence-names = This document names people. It is meant for the control of the funded action alone.
evidence-programme = Programme
evidence-attendance = Attendance by session
evidence-attendance-lead = Registered: people who had a place. Present: people who came, with or without one. The rate counts registered people who came.
evidence-session = Session
evidence-half-day = Half-day
evidence-registered = Registered
evidence-present-short = Present
evidence-others = of whom no place
evidence-rate = Rate
evidence-roll = Attendance by name
evidence-name = Name
evidence-people-section = People and organisations
evidence-role = Role
evidence-organisation = Organisation
evidence-side = Side
evidence-people-short = People
evidence-came-short = Came
evidence-arrivals-section = Arrivals
evidence-meetings-section = Meetings
evidence-hour = Hour
evidence-table = Table
evidence-meeting = Meeting
evidence-status = Status
evidence-meetings-count = Planned: { $planned }. Held: { $held }. Not held: { $not_held }. Not noted: { $not_noted }. Held outside the roster: { $unplanned }.
evidence-pitches-section = Pitches
evidence-nothing = Nothing was recorded.

report-lead = The event’s figures as they stand now, and the folder to keep, to hand over and to publish.
report-figures = In figures
report-figure-people = people
report-figure-came = came
report-figure-arrivals = arrivals
report-figure-organisations = organisations
report-figure-sessions = sessions
report-figure-meetings = meetings held of { $planned }
report-figure-pitches = pitches held of { $planned }
report-row = What
report-folder = The report’s folder
report-folder-lead = Choose where to write it: the program makes a new folder there, and touches no other.
report-part-keep = To keep and hand over
report-part-keep-lead = A workbook, the tables as CSV, the charts, and the evidence as PDF for the funder, with the journal’s digest.
report-part-open = To publish
report-part-open-lead = The folder “ouvert”: a data set under Licence Ouverte 2.0, without names, where counts under five are grouped and the others rounded.
report-names = Add the participants’ names
report-names-hint = For a funder who asks for them: attendance by name in the workbook, the tables and the evidence. Never in the part to publish.
report-write = Write the report
report-choose = Where to write the report’s folder
report-written = The report is written
report-written-lead = { $count } files in { $folder }
report-open-folder = Open the folder

cli-report = Write the closing report: tables, charts, evidence, and the part to publish
cli-report-folder = Folder to create; it must not exist yet
cli-report-names = Name the participants, but for the part to publish
cli-report-language = The report’s language: fr or en; the terminal’s unless named
cli-report-written = Report written in { $folder }: { $count } files, { $entries } entries, digest { $digest }.
cli-print-evidence = Closing evidence, for the funder
cli-print-evidence-names = Name the participants

error-report-folder-exists = There is something in that place already: { $path }
    .hint = Nothing was written. Choose another name, or move what is there.
error-report-no-place = There is no folder in that place: { $path }
    .hint = Check that the stick or the folder is still there, then choose again.
error-report-not-writable = Nothing can be written in that place: { $path }
    .hint = Check that the stick is not write-protected and that you may write there, or choose another folder.
error-report-not-opened = No program opened the folder: { $detail }
    .hint = The report is written. Open the folder from your file manager.

## projects on paper

project-paper-roadmap = Roadmap
project-paper-minutes = Minutes of an appointment
project-paper-review = Review of progress
project-paper-calendar = Calendar of actions
project-paper-all = All projects
project-paper-held-by = Held by { $names }
project-paper-granted = Support granted
project-paper-used = Support used
project-paper-not-shared = Not shared out yet
project-paper-next-due = Next due date
project-paper-about = The project
project-paper-synthesis = What the interview said
project-paper-objectives = Objectives of the support
project-paper-no-objectives = Not agreed yet.
project-paper-needs = Needs
project-paper-dataset = Dataset
project-paper-datasets = Datasets
project-paper-producer = Producer, licence
project-paper-state = State
project-paper-skills = Skills
project-paper-funding = Funding
project-paper-steps = Steps
project-paper-no-steps = No step is settled yet.
project-paper-step = Step
project-paper-owner = Who
project-paper-due = Due
project-paper-place = Place
project-paper-planned = Planned length
project-paper-took = Actual length
project-paper-subject = About
project-paper-who = Present
project-paper-text = Minutes
project-paper-no-text = Nothing is written yet.
project-paper-support = Support
project-paper-support-used = { $used } used; the envelope is not shared out yet.
project-paper-support-left = { $used } used out of { $granted }; { $left } left.
project-paper-support-over = { $used } used out of { $granted }; the share is overrun by { $left }.
project-paper-used-of = { $used } out of { $granted }
project-paper-out-of = out of { $granted }
project-paper-by-project = By project
project-paper-project = Project
project-paper-steps-done = Steps done
project-paper-datasets-obtained = Datasets obtained
project-paper-meetings = Meetings held
project-paper-pitch = Pitch
project-paper-pitches-given = Pitches given
project-paper-yes = given
project-paper-no = not yet
project-paper-met = Meetings with producers
project-paper-met-nobody = No meeting is noted yet.
project-paper-promised = To come: { $names }
project-paper-pitch-not-given = Not given yet.
project-paper-of = { $done } of { $all }
project-paper-days =
    { $count ->
        [one] { $days } day
       *[other] { $days } days
    }
project-paper-minutes-only = { $minutes } min
project-paper-hours = { $hours } h
project-paper-hours-minutes = { $hours } h { $minutes }
project-paper-span = { $from } – { $to }
project-paper-between = Between { $from } and { $to }
project-paper-today = Today, { $day }
project-paper-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
project-paper-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
cli-print-roadmaps = The roadmap of a project, or of all
cli-print-minutes = The minutes of the appointments held with a project
cli-print-minutes-day = Only those of that day (YYYY-MM-DD)
cli-print-review = The review of progress of a project, or of all
cli-print-calendar = The calendar of actions
cli-print-project = Project, by its name or a part of it

## projects on the screen
area-projects = Projects
project-section-list = Projects
project-section-sharing = Sharing out
project-section-calendar = Calendar
project-section-review = Review
project-parts = Parts of the project
project-part-sheet = Sheet
project-part-needs = Needs
project-part-roadmap = Roadmap
project-part-support = Support
project-part-progress = Review
project-back = Back to the projects
project-none = None
project-not-said = Not said
project-of = { $done } of { $all }
project-days =
    { $count ->
        [one] { $days } day
       *[other] { $days } days
    }
project-minutes = { $minutes } min
project-hours = { $hours } h
project-hours-minutes = { $hours } h { $minutes }
project-state = State
project-note = Note
project-saved = Saved
project-saving = Saving…
project-unsaved = Not saved
project-removed = Removed: { $title }
project-edit-of = Edit: { $title }
project-remove-of = Remove: { $title }
project-state-of = State: { $title }
project-list-lead =
    { $count ->
        [0] No project is supported for now.
        [one] { $count } project supported.
       *[other] { $count } projects supported.
    }
project-add = Add a project
project-add-do = Add the project
project-no-projects = No projects
project-no-projects-lead = Add a project to follow its needs, its roadmap, its appointments and its progress.
project-column-project = Project
project-column-steps = Steps done
project-column-data = Data obtained
project-column-support = Support
project-column-days = During the days
project-late =
    { $count ->
        [one] { $count } step late
       *[other] { $count } steps late
    }
project-met =
    { $count ->
        [one] { $count } producer met
       *[other] { $count } producers met
    }
project-pitched = Pitch given
project-not-pitched = Not yet
project-archived =
    { $count ->
        [one] { $count } archived project
       *[other] { $count } archived projects
    }
project-archive = Archive
project-archive-title = Archive “{ $name }”?
project-archive-lead = The project leaves the lists and the sharing out. Its history stays: needs, appointments, meetings and pitches. It can come back at any time.
project-archived-said = Project archived
project-restore = Take the project up again
project-restored = The project is followed again
project-is-archived = This project is archived
project-is-archived-lead = It is no longer in the lists nor in the sharing out; its history can still be read here.
project-held-by = Held by { $names }
project-name = Project name
project-theme = Theme
project-stage = Stage
project-holders = Project holders
project-holders-hint = Search by name: holders are people of the event.
project-nobody-found = Nobody of that name among the people. Add them under “People” first.
project-person-remove = Remove { $name }
project-note-hint = The project in a few sentences: they open the roadmap.
project-analysis = Analysis of needs
project-interviewed = Interviewed on
project-synthesis = Synthesis of the interview
project-prose-hint = An empty line separates two paragraphs; a line that begins with “-” is a point of a list.
project-objectives = Objectives agreed for the support
project-one-per-line = One objective a line.
project-datasets = Datasets
project-skills = Skills
project-funding = Funding
project-no-datasets = No dataset is noted yet.
project-no-skills = No skill is noted yet.
project-no-funding = No funding is noted yet.
project-add-dataset = Add a dataset
project-add-skill = Add a skill
project-add-funding = Add funding
project-need-title = What the project needs
project-need-link = Link
project-need-producer = Producer
project-need-producer-hint = The name of an organisation of the event proposes a meeting with it.
project-need-licence = Licence
project-need-add-do = Add the need
project-add-step = Add a step
project-edit-step = Edit the step
project-step-add-do = Add the step
project-step-what = Step
project-step-owner = Who
project-step-due = Due
project-step-late = late
project-step-up = Move up: { $title }
project-step-down = Move down: { $title }
project-step-moved = { $title }: now at place { $place }
project-steps-lead = Steps done: { $done } of { $all }.
project-steps-none-lead = The roadmap says who does what, and by when.
project-no-steps = No steps
project-no-steps-lead = Add the first step, with who sees to it and when it is due.
project-save-roadmap = Roadmap (PDF)
project-save-roadmaps = Roadmaps (PDF)
project-file-roadmap = roadmap.pdf
project-file-roadmaps = roadmaps.pdf
project-used = { $used } used
project-used-of = { $used } of { $share }
project-share-none = The envelope is not shared out yet.
project-share-left = { $left } left.
project-share-over = The share is exceeded by { $over }.
project-share-planned = { $planned } of appointments planned.
project-add-appointment = Add an appointment
project-edit-appointment = Edit the appointment
project-appointment-add-do = Add the appointment
project-appointment-start = Time
project-appointment-planned = Planned length
project-appointment-place = Place
project-appointment-about = About
project-appointment-with = With whom
project-appointment-took = { $took } (planned: { $planned })
project-appointment-clashes = At the same time as another appointment
project-appointment-unwritten = Minutes to write
project-appointment-held-do = Note as held
project-appointment-planned-again = Planned again
project-appointment-cancel = Cancel the appointment: { $when }
project-appointment-cancelled-said = Appointment cancelled
project-no-appointments = No appointments
project-no-appointments-lead = The time of the appointments held is taken from the project’s share.
project-held-title = The appointment took place
project-held-lead = The time really spent is taken from the project’s share.
project-held-took = Real length
project-held-do = Note as held
project-length-wrong = Write a length: “2 h”, “1 h 30” or “45 min”.
project-minutes-label = Minutes
project-save-minutes = Minutes (PDF)
project-file-minutes = minutes.pdf
project-save-calendar = Appointments (iCalendar)
project-calendar-kind = iCalendar file
project-file-appointments = appointments.ics
project-envelope = Envelope
project-envelope-days = Envelope (days)
project-envelope-floor = Floor per project
project-envelope-ceiling = Ceiling per project
project-envelope-scale = Scores from 0 to
project-envelope-day = A day lasts
project-no-criteria = No criteria
project-no-criteria-lead = The evaluation grid says what counts and how much. Begin with the four usual criteria, then edit them.
project-usual-criteria = Take the usual criteria
project-add-criterion = Add a criterion
project-edit-criterion = Edit the criterion
project-criterion-name = What is evaluated
project-criterion-add-do = Add the criterion
project-remove-criterion = Remove the criterion
project-weight = Weight
project-weight-hint = A criterion of weight 2 counts twice as much as one of weight 1; of weight 0, it does not count.
project-weight-of = Weight: { $name }
project-score = Score
project-score-of = { $project }: score for “{ $criterion }”
project-points = Points
project-floor = Floor
project-ceiling = Ceiling
project-floor-of = { $project }: floor in days
project-ceiling-of = { $project }: ceiling in days
project-proposed = Proposed
project-decided = Decided
project-sum = Total proposed
project-adjust-of = Set the share by hand: { $project }
project-adjust-title = Share of { $project }
project-adjust-lead = A share set by hand is taken from the envelope; the rest is shared out among the other projects.
project-adjust-lead-method = The method proposes { $days }. A share set by hand is taken from the envelope; the rest is shared out among the other projects.
project-adjust-days = Days
project-adjust-days-hint = In half-days: 1.5 for instance.
project-adjust-reason = Reason
project-adjust-reason-hint = It is kept with the share.
project-adjust-do = Set the share
project-adjust-clear = Back to the method
project-half-days-wrong = Write a number of days, to the half-day.
project-adjusted = By hand: { $reason }.
project-by-method = The method gave { $days }.
project-adopt = Adopt the shares
project-adopted-at = Shares adopted on { $when } by { $by }.
project-never-adopted = The shares are not adopted yet: the projects have none for now.
project-differs = The proposal has changed since
project-shares-adopted = Shares adopted
project-method-title = How the days are shared out
project-calendar-lead = What is done and what comes, month by month.
project-add-action = Add an action
project-edit-action = Edit the action
project-action-add-do = Add the action
project-action-title = Action
project-action-strand = Line of the calendar
project-action-strand-hint = The actions of a line stay together.
project-action-from = From
project-action-to = To
project-action-about = Approximate dates
project-action-about-hint = The action is between these dates, on no day in particular.
project-action-done-do = Note as done: { $title }
project-action-undone = Note as not done yet: { $title }
project-between = Between { $from } and { $to }
project-span = { $from } – { $to }
project-today = Today, { $day }
project-no-actions = No actions
project-no-actions-lead = Add the main actions of the cycle, from the analysis of needs to the review.
project-save-timeline = Calendar (PDF)
project-file-calendar = calendar-of-actions.pdf
project-progress-lead = How far the project is: what is done, obtained and used, and what the days added to it.
project-save-review = Review (PDF)
project-file-review = review.pdf
project-meetings = Meetings
project-meetings-see = See the meetings
project-no-meetings = No meeting is wished for or planned.
project-pitches = Pitch
project-pitch-see = See the pitches
project-no-pitches = The project is in no running order.
project-pitch-to-come = Pitch to come
project-pitch-running = Pitch under way
project-pitch-skipped = Pitch skipped
project-wishes = Proposed meetings
project-wishes-lead = Data are missing and an organisation that takes part produces them: in one gesture, the meeting becomes a wish of the project.
project-wish-for = Data: { $datasets }
project-wish-must = Wish as a must
project-wish-like = Wish for it
project-wish-decline = Set aside
project-wish-again = Propose again
project-wish-accepted = Meeting wished for: { $name }
project-wish-declined = Proposal set aside
project-wishes-declined =
    { $count ->
        [one] { $count } proposal set aside
       *[other] { $count } proposals set aside
    }
project-pitch-order = Fill the running order
project-pitch-order-lead = The chosen projects go to the end of the running order, where everything can be moved.
project-pitch-no-session = There is no pitch session in the programme: add one first.
project-pitch-known = In the running order already
project-pitch-fill =
    { $count ->
        [0] Nothing to add
        [one] Add { $count } pitch
       *[other] Add { $count } pitches
    }
project-pitch-filled =
    { $count ->
        [one] { $count } pitch added to the running order
       *[other] { $count } pitches added to the running order
    }
project-review-lead = The progress of all the projects, to hand over at the end of the cycle.
project-review-met = Meetings with producers
project-review-producers = Producers met
project-review-pitched = Pitches given
project-review-pitch = Pitch
project-review-appointments = Appointments held
project-review-not-shared = used; envelope of { $envelope }, not shared out yet
project-review-shared = used; { $shared } shared out of { $envelope }
project-unwritten =
    { $count ->
        [one] { $count } set of minutes to write
       *[other] { $count } sets of minutes to write
    }
project-save-reviews = Review (PDF)
project-file-reviews = review-of-the-projects.pdf
project-save-table = Table (CSV)
project-table-kind = CSV table
project-file-table = review-of-the-projects.csv

## shared folder
area-folder-level = Folder up to date
area-folder-waiting = Folder waiting
area-folder-away = Folder away
area-folder-stuck = Folder stuck
area-folder-paused = Folder paused
area-folder-starting = Folder: reading
folder-title = Shared folder
folder-lead = Each laptop writes into a folder kept in common, and Régie brings it all together by itself.
folder-card-open = Open the shared folder
folder-card-begin = Share a folder
folder-back = Back to exchanges
folder-mood-starting = Reading the folder…
folder-mood-level = Everything is up to date
folder-mood-level-lead = What was noted elsewhere is here, and what was noted here is in the folder.
folder-mood-waiting = Waiting
folder-mood-waiting-lead = Something is on its way. Nothing to do: it comes by itself.
folder-mood-away = The folder is not there
folder-mood-away-lead = Stick pulled out, drive off, folder moved? Everything goes on being noted here; the folder is taken up again as soon as it is back.
folder-mood-stuck = The folder cannot be brought up to date
folder-mood-paused = Paused
folder-mood-paused-lead = Nothing leaves and nothing comes. What is noted here waits.
folder-place = Folder
folder-merged = Lines received since the start
folder-unpublished = Lines to put there
folder-entries-waiting = Lines waiting for others
folder-laptops = Laptops
folder-laptop = Desk
folder-laptop-here = this laptop
folder-heard = Heard
folder-heard-now = just now
folder-heard-seconds = { $count } s ago
folder-heard-minutes = { $count } min ago
folder-heard-hours = { $count } h ago
folder-heard-days = { $count ->
    [one] a day
   *[other] { $count } days
  } ago
folder-left = closed
folder-standing = Where it is
folder-standing-level = up to date
folder-standing-ahead = { $count ->
    [one] one line to come from it
   *[other] { $count } lines to come from it
  }
folder-standing-behind = { $count ->
    [one] it lacks one line
   *[other] it lacks { $count } lines
  }
folder-no-laptop = Nobody else was heard yet.
folder-notes = Files to look at
folder-notes-none = Every file of the folder reads.
folder-notes-lead = None of them stops the others, and nothing is deleted. An incomplete file is read again as soon as it changes.
folder-pause = Pause
folder-resume = Go on
folder-forget = Stop sharing
folder-forget-title = Stop sharing this folder?
folder-forget-text = This laptop will neither read nor write there any more. What is in it stays, and so does the event here.
folder-change = Change the folder
folder-passphrase-show = Show the passphrase
folder-passphrase-lead = It is typed on every laptop that joins the folder. Whoever has the folder without it reads nothing.
folder-passphrase-kept = It is kept as it is in this laptop’s data folder, readable by your account only.
folder-begin = Choose the folder…
folder-begin-title = Share a folder
folder-begin-new = A folder for this event will be made in it. Write the passphrase down: every laptop will need it.
folder-begin-shared = Laptops share this event here already. Type their passphrase.
folder-begin-other = This is another event’s folder. Choose the one around it, or another.
folder-passphrase = Passphrase of the folder
folder-passphrase-hint = Eight characters at least. The one that is proposed is plenty.
folder-begin-apply = Share
folder-shared = Folder shared
folder-choose-title = Folder to share
folder-step-sync = Choose a folder that Syncthing, Nextcloud or a network drive keeps in common; or a stick that goes from one to the other.
folder-step-passphrase = A passphrase locks whatever is written there: a lost stick tells nobody anything.
folder-step-others = On every other laptop, at its first start: “Join by a shared folder”.
folder-join = Join by a shared folder
folder-join-lead = The event is on another laptop, which shares a folder: this one becomes one more desk of it.
folder-join-choose = Choose the folder…
folder-join-apply = Join
folder-join-busy = Reading the folder…
folder-desk-name = New desk
folder-file-truncated = Incomplete: its copy is probably not finished. It will be read again as soon as it changes.
folder-file-damaged = Damaged: its content does not fit its seal. The laptop that wrote it can put it there again.
folder-file-foreign = This is no file of Régie’s. It is left alone.
folder-file-other-event = It is another event’s. It is not read.
folder-file-newer = A newer version of Régie wrote it. Update this laptop to read it.
folder-file-passphrase = It is locked by another passphrase. Check that of the laptop that wrote it.
folder-file-no-key = The key that opens it has not come yet, or does not open with this passphrase.
folder-file-huge = It is larger than any file of Régie’s. It is not read.
folder-file-unreadable = The system does not let it be read ({ $detail }). It is tried again from time to time.
folder-file-conflict = A copy that the synchronising program set aside. It was read, nothing is lost; it can be deleted.
folder-entries-wait = Lines of { $desks } wait for those before them. They will be taken as soon as the missing file comes.
folder-entries-refused = Some lines are not what they say. They are left aside; the others are taken.
error-folder-away = This folder is not there.
    .hint = Plug in the stick or the drive, or choose another folder.
error-folder-other-event = This is another event’s folder.
    .hint = Choose the folder around it, or another: several events can share one folder.
error-folder-passphrase = This is not the passphrase of that folder.
    .hint = A laptop that shares it already can show it: Exchange, Shared folder, Show the passphrase.
error-folder-short-passphrase = This passphrase is too short.
    .hint = Eight characters at least, and better the one that is proposed.
error-folder-no-event = No event is shared in this folder.
    .hint = Check that the folder has finished arriving, or choose another.
error-folder-several = Several events are shared in this folder.
    .hint = Choose the folder within it of the one you want: its name begins with “Regie-”.
error-folder-incomplete = The event’s beginning has not come into this folder yet.
    .hint = Wait until the synchronisation is further, then try again.
error-folder-full = There is no room left where the shared folder is.
    .hint = Make room there. Everything is recorded here, and will be put there then.
error-folder-not-writable = The shared folder cannot be written.
    .hint = Check that the stick is not locked and that you may write there. Everything is recorded here.
error-folder-needs-passphrase = The folder’s passphrase is missing.
    .hint = Give it in a file: --passphrase-file FILE.
error-folder-none-chosen = No folder is shared on this laptop.
    .hint = Choose one in Exchange, Shared folder.
cli-sync = Read and write a shared folder; into an empty data folder, start the event there
cli-sync-folder = The folder that several laptops have in common
cli-sync-passphrase-file = A file whose first line is the folder’s passphrase; without it, the one the window keeps
cli-sync-desk = This desk’s name
cli-sync-once = Once, until nothing comes or goes any more (the default)
cli-sync-watch = Stay, and follow the folder until the program is stopped
cli-sync-started = The folder’s event started here.
cli-synced = Lines received: { $merged }; put there: { $published }
cli-sync-laptop = { $desk }: heard { $seconds } s ago

## closing report: projects

report-projects = Projects
    .about = A line per project that is accompanied: steps, datasets, support, meetings and pitch.
report-col-share = Share (min)
    .about = The share of support that was decided, in minutes.
