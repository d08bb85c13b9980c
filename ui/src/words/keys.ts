// Written by scripts/keys.mjs from locales/fr.ftl.

/** Messages without a blank. */
export type Key =
  | "cancel"
  | "close"
  | "save"
  | "back"
  | "edit"
  | "yes"
  | "no"
  | "later"
  | "undo"
  | "retry"
  | "optional"
  | "working"
  | "loading"
  | "skip-to-content"
  | "navigation"
  | "fill-in-this-field"
  | "area-check-in"
  | "area-people"
  | "area-programme"
  | "area-review"
  | "area-settings"
  | "review-badge"
  | "role"
  | "role-participant"
  | "role-producer"
  | "role-reuser"
  | "role-project-holder"
  | "role-speaker"
  | "role-organiser"
  | "given"
  | "family"
  | "organisation"
  | "email"
  | "code"
  | "notes"
  | "day"
  | "photo"
  | "photo-not-asked"
  | "photo-yes"
  | "photo-no"
  | "presence-expected"
  | "no-organisation"
  | "part-morning"
  | "part-afternoon"
  | "part-evening"
  | "activity-workshop"
  | "activity-meetings"
  | "activity-pitches"
  | "activity-social"
  | "start-title"
  | "start-sample"
  | "start-lead"
  | "start-sample-title"
  | "start-sample-lead"
  | "start-sample-days"
  | "start-sample-sessions"
  | "start-sample-projects"
  | "start-new-title"
  | "start-new"
  | "event-title"
  | "event-from"
  | "event-to"
  | "event-days"
  | "event-place"
  | "event-address"
  | "event-organiser"
  | "event-funder-line"
  | "open-calendar"
  | "previous-month"
  | "next-month"
  | "broken-title"
  | "broken-backups-lead"
  | "desk-first-name"
  | "check-in-who"
  | "check-in-placeholder"
  | "check-in-results"
  | "check-in-answer"
  | "check-in-leave"
  | "check-in-nothing-to-undo"
  | "check-in-nobody-lead"
  | "check-in-veiled"
  | "check-in-veiled-lead"
  | "check-in-empty"
  | "check-in-empty-lead"
  | "check-in-import"
  | "check-in-welcome"
  | "check-in-welcome-back"
  | "check-in-unknown"
  | "check-in-unknown-hint"
  | "check-in-misread"
  | "check-in-misread-hint"
  | "check-in-goodbye"
  | "check-in-undone-arrived"
  | "check-in-undone-returned"
  | "check-in-undone-left"
  | "check-in-undone-walk-in"
  | "check-in-undo-arrival"
  | "check-in-undo-return"
  | "check-in-undo-departure"
  | "check-in-note-departure"
  | "check-in-open-sheet"
  | "check-in-sessions"
  | "check-in-photo-question"
  | "keys-undo"
  | "keys-leave"
  | "keys-photo-yes"
  | "keys-photo-no"
  | "keys-enter"
  | "check-in-attendance"
  | "check-in-not-today"
  | "check-in-sessions-of-the-day"
  | "check-in-of-registered"
  | "count-here"
  | "count-today"
  | "count-expected"
  | "count-arrived"
  | "walk-in"
  | "walk-in-lead"
  | "walk-in-add"
  | "walk-in-already-there"
  | "walk-in-already-there-lead"
  | "walk-in-this-person"
  | "walk-in-anyway"
  | "settings-computer"
  | "settings-language"
  | "settings-theme"
  | "theme-auto"
  | "theme-light"
  | "theme-dark"
  | "settings-sound"
  | "settings-sound-hint"
  | "settings-steward"
  | "settings-steward-hint"
  | "desk-name"
  | "desk-name-hint"
  | "desk-renamed"
  | "event-edit"
  | "logo-organiser"
  | "logo-funder"
  | "logo-none"
  | "logo-choose"
  | "logo-remove"
  | "logo-files"
  | "backups"
  | "backups-lead"
  | "backups-none"
  | "backup-now"
  | "backup-made"
  | "backup-not-needed"
  | "backup-restore"
  | "backup-restore-lead"
  | "backup-restored"
  | "journal"
  | "journal-lead"
  | "journal-verify"
  | "about"
  | "about-lead"
  | "printer-ready"
  | "printer-busy"
  | "printer-stopped"
  | "printer-unknown"
  | "left-out-cancelled"
  | "left-out-refunded"
  | "left-out-unpaid"
  | "left-out-pending"
  | "left-out-other"
  | "refusal-no-name"
  | "refusal-extra-cells"
  | "refusal-no-title"
  | "refusal-no-day"
  | "refusal-not-a-date"
  | "refusal-outside-event"
  | "refusal-not-an-hour"
  | "refusal-hours-reversed"
  | "refusal-not-a-number"
  | "people-import"
  | "people-add"
  | "people-add-lead"
  | "people-add-do"
  | "people-add-anyway"
  | "people-search"
  | "people-search-clear"
  | "people-name"
  | "people-days"
  | "people-empty"
  | "people-empty-lead"
  | "people-nobody-lead"
  | "people-open-sheet"
  | "people-sheet"
  | "people-notes-hint"
  | "people-tickets"
  | "people-history"
  | "people-presence"
  | "people-sessions"
  | "people-no-sessions"
  | "people-today"
  | "people-note-arrival"
  | "people-note-departure"
  | "people-note-return"
  | "people-arrival-noted"
  | "people-departure-noted"
  | "people-return-noted"
  | "people-saved-here"
  | "people-unsaved"
  | "people-discard"
  | "people-erase"
  | "people-erase-lead"
  | "people-erase-confirm"
  | "nothing-there"
  | "history-added"
  | "history-ticketed"
  | "history-printed"
  | "history-other"
  | "history-mark-present"
  | "history-mark-late"
  | "history-mark-left-early"
  | "history-mark-absent"
  | "history-mark-excused"
  | "history-undone"
  | "import-steps"
  | "import-step-file"
  | "import-step-check"
  | "import-step-done"
  | "import-leave-people"
  | "import-leave-programme"
  | "import-people-title"
  | "import-people-lead"
  | "import-programme-title"
  | "import-programme-lead"
  | "import-kinds"
  | "import-choose"
  | "import-reading"
  | "import-drop-here"
  | "import-another-file"
  | "import-table"
  | "import-tab"
  | "import-remembered"
  | "import-counts"
  | "import-added"
  | "import-updated"
  | "import-unchanged"
  | "import-left-out"
  | "import-refused"
  | "import-include"
  | "import-options"
  | "import-options-lead"
  | "import-no-session"
  | "import-registers"
  | "import-unsure"
  | "import-by-hand"
  | "import-refused-lead"
  | "import-refused-done-lead"
  | "import-row"
  | "import-column"
  | "import-why"
  | "import-all-rows"
  | "import-first-rows-label"
  | "import-fate"
  | "import-rest"
  | "import-fate-added"
  | "import-fate-updated"
  | "import-fate-unchanged"
  | "import-fate-left-out"
  | "import-fate-refused"
  | "import-columns"
  | "import-columns-lead"
  | "import-samples"
  | "import-is"
  | "import-field-none"
  | "import-field-full-name"
  | "import-field-product"
  | "import-field-choice"
  | "import-field-status"
  | "import-field-paid"
  | "import-field-valid"
  | "import-field-ticket"
  | "import-field-order"
  | "import-field-attendee"
  | "import-field-payer-given"
  | "import-field-payer-family"
  | "import-field-payer-name"
  | "import-field-payer-email"
  | "import-field-position"
  | "import-field-add-on-to"
  | "import-do"
  | "import-nothing-new"
  | "import-under-way"
  | "import-done"
  | "import-probable-lead"
  | "import-to-desk"
  | "import-to-list"
  | "import-to-review"
  | "import-to-programme"
  | "import-sessions-added"
  | "import-sessions-updated"
  | "import-sessions-unchanged"
  | "import-sessions"
  | "programme-event"
  | "programme-import"
  | "programme-empty"
  | "programme-empty-lead"
  | "programme-day-empty"
  | "programme-taking-part"
  | "programme-projects"
  | "programme-producers"
  | "programme-reusers"
  | "programme-other-organisations"
  | "session-add"
  | "session-add-do"
  | "session-edit"
  | "session-title"
  | "session-kind"
  | "session-activity"
  | "session-when"
  | "session-at-hours"
  | "session-start"
  | "session-end"
  | "session-hour-wrong"
  | "session-hours-reversed"
  | "session-room"
  | "session-capacity"
  | "session-capacity-hint"
  | "session-capacity-wrong"
  | "session-speakers"
  | "session-links"
  | "session-one-per-line"
  | "session-note"
  | "session-full"
  | "session-cancel"
  | "session-cancelled"
  | "session-restore"
  | "session-link-copied"
  | "session-link-not-copied"
  | "review-lead"
  | "review-empty"
  | "review-empty-lead"
  | "review-duplicates"
  | "review-duplicates-lead"
  | "review-same-name"
  | "review-near-name"
  | "review-tell-apart"
  | "review-tell-apart-hint"
  | "review-told-apart"
  | "review-codes"
  | "review-codes-lead"
  | "review-edits"
  | "review-edits-lead"
  | "review-found"
  | "review-now"
  | "review-open-session"
  | "review-open-settings"
  | "review-full"
  | "review-full-lead"
  | "review-clocks"
  | "review-clocks-lead"
  | "review-forks"
  | "review-forks-lead"
  | "review-fork"
  | "review-unreadables"
  | "review-unreadables-lead"
  | "review-part"
  | "review-rank"
  | "review-event-title"
  | "review-event-place"
  | "review-event-address"
  | "review-event-from"
  | "review-event-to"
  | "review-event-organiser"
  | "review-event-funder-line"
  | "review-event-themes"
  | "area-attendance"
  | "attendance-choose"
  | "attendance-today"
  | "attendance-empty"
  | "attendance-empty-lead"
  | "attendance-to-programme"
  | "room-other"
  | "room-not-today"
  | "room-part"
  | "room-who"
  | "room-placeholder"
  | "room-roll"
  | "room-answer"
  | "room-counts"
  | "room-came"
  | "room-came-morning"
  | "room-came-afternoon"
  | "room-came-evening"
  | "room-expected"
  | "room-waiting"
  | "room-unmarked"
  | "room-noted"
  | "room-noted-late"
  | "room-noted-waiting"
  | "room-noted-waiting-late"
  | "room-noted-walk-in"
  | "room-noted-walk-in-late"
  | "room-undone"
  | "room-undo"
  | "room-nothing-to-undo"
  | "room-to-roll"
  | "mark-present"
  | "mark-late"
  | "mark-left-early"
  | "mark-absent"
  | "mark-excused"
  | "mark-short-present"
  | "mark-short-late"
  | "mark-short-left-early"
  | "mark-short-absent"
  | "mark-short-excused"
  | "mark-time-wrong"
  | "room-keys"
  | "room-keys-tab"
  | "room-keys-lines"
  | "room-keys-clear"
  | "room-keys-field"
  | "key-tab"
  | "key-backspace"
  | "key-escape"
  | "room-column-who"
  | "room-column-mark"
  | "room-column-more"
  | "room-not-here"
  | "room-place-walk-in"
  | "room-open-sheet"
  | "room-register"
  | "room-unregister"
  | "room-move"
  | "room-mark-arrived"
  | "room-empty"
  | "room-empty-lead"
  | "room-nobody-lead"
  | "room-walk-in"
  | "room-search-all"
  | "room-add-title"
  | "room-add-search"
  | "room-add-attend"
  | "room-add-register"
  | "room-add-on-roll"
  | "room-add-nobody"
  | "room-add-type"
  | "room-add-new"
  | "room-add-new-lead"
  | "room-add-do"
  | "room-add-back"
  | "room-add-found"
  | "room-move-none"
  | "room-move-same-time"
  | "print-badges-title"
  | "print-no-room-for-logo"
  | "print-no-room-for-event"
  | "print-europe"
  | "sheet-a6-portrait"
  | "sheet-a6-landscape"
  | "measure-paper-width"
  | "measure-paper-height"
  | "measure-label-width"
  | "measure-label-height"
  | "measure-columns"
  | "measure-rows"
  | "measure-first-x"
  | "measure-first-y"
  | "measure-pitch-x"
  | "measure-pitch-y"
  | "sheet-title"
  | "sheet-event"
  | "sheet-kind"
  | "sheet-place"
  | "sheet-organiser"
  | "sheet-date"
  | "sheet-half"
  | "sheet-hours"
  | "sheet-speakers"
  | "sheet-row"
  | "sheet-signature"
  | "sheet-expected"
  | "sheet-present"
  | "sheet-signed"
  | "sheet-organiser-signature"
  | "sheet-purpose"
  | "recap-title"
  | "recap-session"
  | "recap-mark"
  | "recap-total"
  | "recap-signature"
  | "programme-paper-title"
  | "door-title"
  | "door-waiting"
  | "people-list-title"
  | "calibration-title"
  | "calibration-hold"
  | "calibration-across"
  | "calibration-down"
  | "calibration-again"
  | "help-title"
  | "help-first"
  | "help-unknown-code"
  | "help-unknown-code-steps"
  | "help-no-name"
  | "help-no-name-steps"
  | "help-walk-in"
  | "help-walk-in-steps"
  | "help-wrong-arrival"
  | "help-wrong-arrival-steps"
  | "help-same-name"
  | "help-same-name-steps"
  | "help-badge"
  | "help-badge-steps"
  | "help-printer"
  | "help-printer-steps"
  | "help-laptop"
  | "help-laptop-steps"
  | "paper-organiser-logo-unread"
  | "paper-funder-logo-unread"
  | "area-print"
  | "print-waiting-badge"
  | "print-lead"
  | "print-quick"
  | "print-quick-badges-lead"
  | "print-quick-badges-done"
  | "print-today"
  | "print-papers"
  | "print-other"
  | "print-paper-attendance"
  | "print-paper-blank"
  | "print-paper-doors"
  | "print-paper-people"
  | "print-paper-programme"
  | "print-paper-recap"
  | "print-paper-crib"
  | "print-paper-calibration"
  | "print-lead-badges"
  | "print-lead-attendance"
  | "print-lead-blank"
  | "print-lead-doors"
  | "print-lead-people"
  | "print-lead-programme"
  | "print-lead-recap"
  | "print-lead-crib"
  | "print-lead-calibration"
  | "print-who"
  | "print-who-not-printed"
  | "print-who-everybody"
  | "print-who-role"
  | "print-who-session"
  | "print-who-person"
  | "print-person"
  | "print-person-hint"
  | "print-session"
  | "print-session-hint"
  | "print-sessions"
  | "print-all-sessions"
  | "print-one-session"
  | "print-half-day"
  | "print-sheets-of"
  | "print-recap-of"
  | "print-walk-ins"
  | "print-walk-ins-hint"
  | "print-rows"
  | "print-sheet"
  | "print-sheet-custom"
  | "print-measures"
  | "print-measures-title"
  | "print-measures-lead"
  | "print-measures-drawing"
  | "print-measures-use"
  | "print-measure-paper-width"
  | "print-measure-paper-height"
  | "print-measure-label-width"
  | "print-measure-label-height"
  | "print-measure-columns"
  | "print-measure-rows"
  | "print-measure-first-x"
  | "print-measure-first-y"
  | "print-measure-pitch-x"
  | "print-measure-pitch-y"
  | "print-start-at"
  | "print-start-hint"
  | "print-cut-marks"
  | "print-cut-marks-hint"
  | "print-offset"
  | "print-offset-hint"
  | "print-offset-how"
  | "print-offset-x"
  | "print-offset-y"
  | "print-calibrate"
  | "print-preview"
  | "print-page-shown"
  | "print-page-before"
  | "print-page-after"
  | "print-zoom"
  | "print-zoom-fit"
  | "print-zoom-real"
  | "print-choose"
  | "print-all-printed"
  | "print-nobody"
  | "print-no-sessions"
  | "print-problems-title"
  | "print-problems-lead"
  | "print-printer"
  | "print-printer-choose"
  | "print-printer-busy"
  | "print-printer-stopped"
  | "print-printer-gone"
  | "print-no-printer"
  | "print-no-printer-lead"
  | "print-do"
  | "print-open"
  | "print-save"
  | "print-save-one"
  | "print-save-title"
  | "print-pdf"
  | "print-opened"
  | "keys-page-before"
  | "keys-page-after"
  | "keys-print"
  | "keys-open"
  | "keys-save"
  | "keys-badge"
  | "print-reprint-lead"
  | "print-reprint-again"
  | "print-reprint-all"
  | "print-queue"
  | "print-queue-lead"
  | "print-job-drop"
  | "print-drop-lead"
  | "print-drop-confirm"
  | "print-badge"
  | "print-badge-again"
  | "print-badge-waiting"
  | "print-badge-stuck"
  | "room-sheet"
  | "print-settings"
  | "print-settings-lead"
  | "print-on-arrival"
  | "print-on-arrival-hint"
  | "print-on-arrival-never"
  | "print-on-arrival-first"
  | "print-on-arrival-always"
  | "print-on-arrival-no-printer"
  | "event-project"
  | "event-privacy"
  | "event-papers"
  | "event-papers-lead"
  | "event-project-title"
  | "event-project-acronym"
  | "event-project-number"
  | "event-europe"
  | "event-europe-hint"
  | "event-privacy-purpose"
  | "event-privacy-purpose-hint"
  | "event-privacy-holder"
  | "event-retention"
  | "event-retention-unit"
  | "event-retention-hint"
  | "help"
  | "help-print"
  | "pitch-kind-pitch"
  | "pitch-kind-introduction"
  | "pitch-kind-break"
  | "pitch-kind-vote"
  | "pitch-kind-other"
  | "pitch-log-armed"
  | "pitch-log-started"
  | "pitch-log-questioned"
  | "pitch-log-paused"
  | "pitch-log-resumed"
  | "pitch-log-adjusted"
  | "pitch-log-ended"
  | "pitch-log-discarded"
  | "pitch-log-carried"
  | "pitch-log-took-over"
  | "pitch-log-wall-stepped"
  | "pitch-log-slept"
  | "refusal-not-a-duration"
  | "refusal-absurd-duration"
  | "pitch-paper-order"
  | "pitch-paper-report"
  | "pitch-paper-number"
  | "pitch-paper-hour"
  | "pitch-paper-what"
  | "pitch-paper-pitch"
  | "pitch-paper-questions"
  | "pitch-paper-over"
  | "pitch-paper-skipped"
  | "pitch-paper-legend"
  | "pitch-paper-total"
  | "pitch-csv-number"
  | "pitch-csv-kind"
  | "pitch-csv-title"
  | "pitch-csv-speakers"
  | "pitch-csv-state"
  | "pitch-csv-planned-start"
  | "pitch-csv-start"
  | "pitch-csv-end"
  | "pitch-csv-planned-pitch"
  | "pitch-csv-pitch"
  | "pitch-csv-planned-questions"
  | "pitch-csv-questions"
  | "pitch-csv-adjusted"
  | "pitch-csv-paused"
  | "pitch-csv-over"
  | "pitch-state-waiting"
  | "pitch-state-armed"
  | "pitch-state-running"
  | "pitch-state-done"
  | "pitch-state-skipped"
  | "pitches-awake"
  | "area-pitches"
  | "stage-window"
  | "stage-stale"
  | "stage-coming"
  | "stage-starts-in"
  | "stage-thanks"
  | "stage-slot-running"
  | "stage-slot-soon"
  | "stage-change"
  | "stage-break"
  | "pitches-session"
  | "pitches-no-session"
  | "pitches-no-session-lead"
  | "pitches-order"
  | "pitches-empty"
  | "pitches-empty-lead"
  | "pitches-fill"
  | "pitches-fill-lead"
  | "pitches-fill-do"
  | "pitches-import"
  | "pitches-add"
  | "pitches-add-title"
  | "pitches-add-do"
  | "pitches-edit-title"
  | "pitches-kind"
  | "pitches-project"
  | "pitches-title"
  | "pitches-title-missing"
  | "pitches-speakers"
  | "pitches-speakers-hint"
  | "pitches-time-pitch"
  | "pitches-time-block"
  | "pitches-time-questions"
  | "pitches-time-transition"
  | "pitches-time-zero"
  | "pitches-duration-wrong"
  | "pitches-notes"
  | "pitches-notes-hint"
  | "pitches-column-move"
  | "pitches-column-planned"
  | "pitches-column-expected"
  | "pitches-column-what"
  | "pitches-column-length"
  | "pitches-column-more"
  | "pitches-move-hint"
  | "pitches-state-running"
  | "pitches-state-armed"
  | "pitches-state-done"
  | "pitches-state-skipped"
  | "pitches-do-edit"
  | "pitches-do-start"
  | "pitches-do-arm"
  | "pitches-do-skip"
  | "pitches-do-bring-back"
  | "pitches-do-up"
  | "pitches-do-down"
  | "pitches-do-add-after"
  | "pitches-do-remove"
  | "pitches-now"
  | "pitches-end-planned"
  | "pitches-end-expected"
  | "pitches-end-real"
  | "pitches-end-late"
  | "pitches-on-time"
  | "pitches-clock"
  | "pitches-phase-armed"
  | "pitches-phase-ended"
  | "pitches-phase-finished"
  | "pitches-nothing-left"
  | "pitches-paused"
  | "pitches-part-questions"
  | "pitches-level-amber"
  | "pitches-level-amber-questions"
  | "pitches-level-red"
  | "pitches-level-over"
  | "pitches-start"
  | "pitches-to-questions"
  | "pitches-end"
  | "pitches-arm-next"
  | "pitches-pause"
  | "pitches-resume"
  | "pitches-adjust"
  | "pitches-less-minute"
  | "pitches-less-ten"
  | "pitches-more-ten"
  | "pitches-more-minute"
  | "pitches-less-minute-label"
  | "pitches-less-ten-label"
  | "pitches-more-ten-label"
  | "pitches-more-minute-label"
  | "pitches-redo"
  | "pitches-restart"
  | "pitches-skip"
  | "pitches-started-ago"
  | "pitches-ago-title"
  | "pitches-ago-seconds"
  | "pitches-ago-hint"
  | "pitches-ago-do"
  | "pitches-stage"
  | "pitches-message"
  | "pitches-send"
  | "pitches-message-shown"
  | "pitches-message-clear"
  | "pitches-blackout"
  | "pitches-title-screen"
  | "pitches-dark"
  | "pitches-light"
  | "pitches-screen-unnamed"
  | "pitches-stage-open"
  | "pitches-stage-close"
  | "pitches-stage-screen"
  | "pitches-stage-closed"
  | "pitches-stage-closed-alone"
  | "pitches-stage-opening"
  | "pitches-stage-plain"
  | "pitches-stage-meetings"
  | "pitches-stage-back"
  | "pitches-stage-returned"
  | "pitches-setup"
  | "pitches-setup-amber"
  | "pitches-setup-amber-hint"
  | "pitches-setup-red"
  | "pitches-setup-red-hint"
  | "pitches-setup-count"
  | "pitches-setup-down"
  | "pitches-setup-up"
  | "pitches-setup-by-hand"
  | "pitches-setup-by-hand-hint"
  | "pitches-setup-countdown"
  | "pitches-setup-countdown-hint"
  | "pitches-setup-chime"
  | "pitches-setup-chime-hint"
  | "pitches-recovery-uncertain"
  | "pitches-recover-go-on"
  | "pitches-recover-resume"
  | "pitches-recover-discard"
  | "pitches-recover-discard-hint"
  | "pitches-notice-lead"
  | "pitches-other-clock-lead"
  | "pitches-take-over"
  | "pitches-report"
  | "pitches-report-title"
  | "pitches-report-empty"
  | "pitches-report-empty-lead"
  | "pitches-report-start"
  | "pitches-report-end"
  | "pitches-report-stage"
  | "pitches-report-hours"
  | "pitches-report-adjusted"
  | "pitches-report-over"
  | "pitches-report-not-yet"
  | "pitches-over-none"
  | "pitches-save-order"
  | "pitches-save-csv"
  | "pitches-save-pdf"
  | "pitches-saved"
  | "pitches-file-order"
  | "pitches-file-report"
  | "pitches-import-title"
  | "pitches-import-lead"
  | "pitches-import-to-order"
  | "pitches-import-added"
  | "pitches-import-updated"
  | "pitches-import-unchanged"
  | "press-next"
  | "press-undo"
  | "press-blackout"
  | "press-pause"
  | "press-start-or-pause"
  | "press-minute-more"
  | "press-minute-less"
  | "key-space"
  | "key-left"
  | "key-right"
  | "key-page-down"
  | "key-page-up"
  | "clicker-title"
  | "clicker-lead"
  | "clicker-back"
  | "clicker-press"
  | "clicker-nothing"
  | "clicker-too-soon"
  | "clicker-table"
  | "clicker-keys-next"
  | "clicker-keys-undo"
  | "clicker-keys-blackout"
  | "clicker-keys-pause"
  | "clicker-keys-start"
  | "clicker-keys-more"
  | "clicker-keys-less"
  | "clicker-received"
  | "clicker-hint"
  | "review-two-clocks-title"
  | "review-two-clocks-lead"
  | "review-open-pitches"
  | "roster-fault-no-slots"
  | "roster-fault-no-tables"
  | "meetings-frame-no-slots"
  | "meetings-frame-many-slots"
  | "meetings-frame-length"
  | "meetings-frame-no-tables"
  | "meetings-frame-tables"
  | "meetings-frame-blocks"
  | "meetings-frame-midnight"
  | "meetings-obstacle-frozen"
  | "meetings-obstacle-not-allowed"
  | "meetings-obstacle-tables"
  | "meetings-unmet-veto"
  | "meetings-unmet-not-taking-part"
  | "meetings-unmet-no-common-slot"
  | "meetings-unmet-no-table"
  | "meetings-unmet-never-both-free"
  | "review-rosters"
  | "review-rosters-lead"
  | "review-meetings"
  | "review-meetings-lead"
  | "review-wish"
  | "review-frame"
  | "print-meetings-party-title"
  | "print-meetings-table-title"
  | "print-meetings-wall-title"
  | "print-meetings-contacts-title"
  | "print-meetings-time"
  | "print-meetings-table"
  | "print-meetings-whom"
  | "print-meetings-notes"
  | "print-meetings-free"
  | "print-meetings-who"
  | "print-meetings-contact"
  | "print-meetings-brings"
  | "refusal-meets-itself"
  | "refusal-not-a-wish"
  | "refusal-vetoed"
  | "meetings-line-must"
  | "meetings-line-like"
  | "meetings-line-why-not"
  | "meetings-line-shortfall"
  | "meetings-line-gaps"
  | "meetings-proved"
  | "area-meetings"
  | "meetings-no-session"
  | "meetings-no-session-lead"
  | "meetings-session"
  | "meetings-steps"
  | "meetings-step-who"
  | "meetings-step-wishes"
  | "meetings-step-frame"
  | "meetings-step-plan"
  | "meetings-step-day"
  | "meetings-step-papers"
  | "meetings-step-done"
  | "meetings-to-wishes"
  | "meetings-to-frame"
  | "meetings-to-plan"
  | "meetings-to-papers"
  | "meetings-tier-must"
  | "meetings-tier-like"
  | "meetings-tier-why-not"
  | "meetings-side-producer"
  | "meetings-side-reuser"
  | "meetings-side-none"
  | "meetings-nobody"
  | "meetings-nobody-lead"
  | "meetings-party"
  | "meetings-side"
  | "meetings-presence"
  | "meetings-limit"
  | "meetings-limit-hint"
  | "meetings-table"
  | "meetings-table-any"
  | "meetings-table-hint"
  | "meetings-brings"
  | "meetings-brings-hint"
  | "meetings-interests"
  | "meetings-interests-hint"
  | "meetings-contact"
  | "meetings-contact-hint"
  | "meetings-contact-agreed"
  | "meetings-members"
  | "meetings-members-hint"
  | "meetings-member-gone"
  | "meetings-taking-part"
  | "meetings-taking-part-hint"
  | "meetings-not-taking-part"
  | "meetings-at-once"
  | "meetings-at-once-hint"
  | "meetings-arrives"
  | "meetings-leaves"
  | "meetings-presence-slots"
  | "meetings-always-there"
  | "meetings-add"
  | "meetings-add-title"
  | "meetings-add-lead"
  | "meetings-add-find"
  | "meetings-add-none"
  | "meetings-grid"
  | "meetings-wishes-none"
  | "meetings-wisher"
  | "meetings-wisher-rows"
  | "meetings-wisher-columns"
  | "meetings-wisher-switch"
  | "meetings-veto"
  | "meetings-veto-long"
  | "meetings-clear"
  | "meetings-mutual"
  | "meetings-mutual-long"
  | "meetings-no-wish"
  | "meetings-pinned"
  | "meetings-pin-none"
  | "meetings-pin-at"
  | "meetings-key-delete"
  | "meetings-key-space"
  | "meetings-key-enter"
  | "meetings-proposals-title"
  | "meetings-proposals-lead"
  | "meetings-import"
  | "meetings-import-title"
  | "meetings-import-lead"
  | "meetings-import-leave"
  | "meetings-import-list"
  | "meetings-import-matrix"
  | "meetings-import-added"
  | "meetings-import-changed"
  | "meetings-import-unchanged"
  | "meetings-import-from"
  | "meetings-import-to"
  | "meetings-import-wish"
  | "meetings-length"
  | "meetings-changeover"
  | "meetings-block-first"
  | "meetings-block-next"
  | "meetings-block-slots"
  | "meetings-block-add"
  | "meetings-tables-count"
  | "meetings-tables-names"
  | "meetings-tables-names-hint"
  | "meetings-frame-shows"
  | "meetings-frame-outdates"
  | "meetings-frame-save"
  | "meetings-plan-not-yet"
  | "meetings-plan-needs-who"
  | "meetings-plan-needs-wishes"
  | "meetings-plan-needs-frame"
  | "meetings-plan-ready"
  | "meetings-plan-ready-lead"
  | "meetings-plan-outdated"
  | "meetings-plan-outdated-lead"
  | "meetings-plan-side"
  | "meetings-plan-do"
  | "meetings-plan-again"
  | "meetings-plan-starting"
  | "meetings-plan-stop"
  | "meetings-plan-same"
  | "meetings-plan-keep"
  | "meetings-plan-leave"
  | "meetings-looking"
  | "meetings-line-changes"
  | "meetings-place"
  | "meetings-view"
  | "meetings-view-slots"
  | "meetings-view-person"
  | "meetings-roster-grid"
  | "meetings-time"
  | "meetings-cell-free"
  | "meetings-away"
  | "meetings-key-move"
  | "meetings-key-pin"
  | "meetings-key-out"
  | "meetings-day-no-roster"
  | "meetings-day-no-roster-lead"
  | "meetings-day-who"
  | "meetings-day-find"
  | "meetings-note"
  | "meetings-missing"
  | "meetings-arrival-here"
  | "meetings-arrival-not-yet"
  | "meetings-arrival-gone"
  | "meetings-happening"
  | "meetings-happening-lead"
  | "meetings-happening-do"
  | "meetings-absent"
  | "meetings-late"
  | "meetings-left"
  | "meetings-back"
  | "meetings-absent-from"
  | "meetings-late-until"
  | "meetings-left-at"
  | "meetings-back-at"
  | "meetings-mend-now"
  | "meetings-mend-all"
  | "meetings-mending"
  | "meetings-mend-still"
  | "meetings-mend-none-dropped"
  | "meetings-mend-no-sheet"
  | "meetings-mend-keep"
  | "meetings-mend-take"
  | "meetings-mend-leave"
  | "meetings-mended-none"
  | "meetings-save-changed"
  | "meetings-slot-title"
  | "meetings-slot-choose"
  | "meetings-slot-empty"
  | "meetings-held"
  | "meetings-not-held"
  | "meetings-clock-last"
  | "meetings-clock-before"
  | "meetings-clock-change"
  | "meetings-clock-over"
  | "meetings-clock-show"
  | "meetings-clock-hide"
  | "meetings-clock-shown"
  | "meetings-clock-other-day"
  | "meetings-clock-other-day-lead"
  | "meetings-papers-none"
  | "meetings-papers-all"
  | "meetings-paper-sheets"
  | "meetings-paper-tables"
  | "meetings-paper-wall-a4"
  | "meetings-paper-wall-a3"
  | "meetings-paper-contacts"
  | "meetings-papers-changed"
  | "meetings-papers-changed-lead"
  | "meetings-papers-since"
  | "meetings-papers-no-change"
  | "meetings-file-sheets"
  | "meetings-file-tables"
  | "meetings-file-wall"
  | "meetings-file-contacts"
  | "meetings-file-changed"
  | "meetings-versions"
  | "meetings-versions-apart"
  | "meetings-versions-apart-lead"
  | "meetings-how-planned"
  | "meetings-how-moved"
  | "meetings-how-repaired"
  | "meetings-how-chosen"
  | "meetings-in-force"
  | "meetings-apart"
  | "meetings-version-choose"
  | "meetings-version-choose-lead"
  | "exchange-desk-name"
  | "area-exchange"
  | "exchange-title"
  | "exchange-lead"
  | "exchange-kind"
  | "exchange-file-stem"
  | "exchange-stop"
  | "exchange-telling"
  | "exchange-export"
  | "exchange-export-lead"
  | "exchange-export-title"
  | "exchange-export-choose"
  | "exchange-export-elsewhere"
  | "exchange-exporting"
  | "exchange-passphrase"
  | "exchange-passphrase-hint"
  | "exchange-passphrase-ask"
  | "exchange-passphrase-other"
  | "exchange-passphrase-short"
  | "exchange-passphrase-weak"
  | "exchange-passphrase-weak-lead"
  | "exchange-unsealed"
  | "exchange-unsealed-hint"
  | "exchange-unsealed-title"
  | "exchange-unsealed-lead"
  | "exchange-unsealed-confirm"
  | "exchange-since"
  | "exchange-since-hint"
  | "exchange-since-choose"
  | "exchange-exported-sealed"
  | "exchange-exported-open"
  | "exchange-merge"
  | "exchange-merge-lead"
  | "exchange-merge-choose"
  | "exchange-merge-drop"
  | "exchange-stick-empty"
  | "exchange-open"
  | "exchange-found-own"
  | "exchange-found-known"
  | "exchange-look"
  | "exchange-merge-title"
  | "exchange-back"
  | "exchange-look-inside"
  | "exchange-looking"
  | "exchange-nothing-new"
  | "exchange-sources"
  | "exchange-source-desk"
  | "exchange-source-entries"
  | "exchange-source-from"
  | "exchange-source-to"
  | "exchange-source-notes"
  | "exchange-source-fine"
  | "exchange-clock-lost"
  | "exchange-forked"
  | "exchange-changes"
  | "exchange-change-arrivals"
  | "exchange-change-people-added"
  | "exchange-change-people-changed"
  | "exchange-change-people-erased"
  | "exchange-change-organisations"
  | "exchange-change-movements"
  | "exchange-change-registrations"
  | "exchange-change-marks"
  | "exchange-change-printed"
  | "exchange-change-programme"
  | "exchange-change-meetings"
  | "exchange-change-pitches"
  | "exchange-change-projects"
  | "exchange-change-undone"
  | "exchange-change-unknown"
  | "exchange-change-other"
  | "exchange-review-lead"
  | "exchange-review-none"
  | "exchange-case-duplicate"
  | "exchange-case-crossed"
  | "exchange-case-code"
  | "exchange-case-capacity"
  | "exchange-case-rosters"
  | "exchange-case-meeting"
  | "exchange-case-clock"
  | "exchange-case-fork"
  | "exchange-case-two-clocks"
  | "exchange-case-unreadable"
  | "exchange-case-other"
  | "exchange-merge-safe"
  | "exchange-merging"
  | "exchange-merged-lead"
  | "exchange-finish"
  | "exchange-renamed"
  | "exchange-renamed-lead"
  | "exchange-join"
  | "exchange-join-lead"
  | "exchange-join-choose"
  | "exchange-join-apply"
  | "exchange-joining"
  | "area-folder-level"
  | "area-folder-waiting"
  | "area-folder-away"
  | "area-folder-stuck"
  | "area-folder-paused"
  | "area-folder-starting"
  | "folder-title"
  | "folder-lead"
  | "folder-card-open"
  | "folder-card-begin"
  | "folder-back"
  | "folder-mood-starting"
  | "folder-mood-level"
  | "folder-mood-level-lead"
  | "folder-mood-waiting"
  | "folder-mood-waiting-lead"
  | "folder-mood-away"
  | "folder-mood-away-lead"
  | "folder-mood-stuck"
  | "folder-mood-paused"
  | "folder-mood-paused-lead"
  | "folder-place"
  | "folder-merged"
  | "folder-unpublished"
  | "folder-entries-waiting"
  | "folder-laptops"
  | "folder-laptop"
  | "folder-laptop-here"
  | "folder-heard"
  | "folder-heard-now"
  | "folder-left"
  | "folder-standing"
  | "folder-standing-level"
  | "folder-no-laptop"
  | "folder-notes"
  | "folder-notes-none"
  | "folder-notes-lead"
  | "folder-pause"
  | "folder-resume"
  | "folder-forget"
  | "folder-forget-title"
  | "folder-forget-text"
  | "folder-change"
  | "folder-passphrase-show"
  | "folder-passphrase-lead"
  | "folder-passphrase-kept"
  | "folder-begin"
  | "folder-begin-title"
  | "folder-begin-new"
  | "folder-begin-shared"
  | "folder-begin-other"
  | "folder-passphrase"
  | "folder-passphrase-hint"
  | "folder-begin-apply"
  | "folder-shared"
  | "folder-choose-title"
  | "folder-step-sync"
  | "folder-step-passphrase"
  | "folder-step-others"
  | "folder-join"
  | "folder-join-lead"
  | "folder-join-choose"
  | "folder-join-apply"
  | "folder-join-busy"
  | "folder-desk-name"
  | "folder-file-truncated"
  | "folder-file-damaged"
  | "folder-file-foreign"
  | "folder-file-other-event"
  | "folder-file-newer"
  | "folder-file-passphrase"
  | "folder-file-no-key"
  | "folder-file-huge"
  | "folder-file-conflict"
  | "folder-entries-refused";

/** Messages with blanks, and their blanks. */
export interface Blanks {
  "date-long": "weekday" | "day" | "month" | "year";
  "presence-here": "time" | "desk";
  "presence-gone": "time" | "desk";
  "event-from-to": "from" | "to";
  "check-in-leave-named": "name";
  "check-in-left-toast": "name";
  "check-in-nobody": "query";
  "check-in-already-in": "time" | "desk";
  "check-in-progress": "today" | "expected";
  "walk-in-email": "email";
  "backups-more": "count";
  "backup-restore-named": "time" | "day";
  "backup-restore-title": "time" | "day";
  "size-kilo": "size";
  "size-mega": "size";
  "journal-sound": "entries";
  "journal-digest": "digest";
  "about-version": "version";
  "refusal-too-long": "limit";
  "refusal-shared-ticket": "row";
  "refusal-twice": "row";
  "people-total": "count" | "total";
  "people-found": "count" | "total";
  "people-days-count": "count";
  "people-nobody": "query";
  "people-of-day": "what" | "day";
  "people-saved": "name";
  "people-erase-title": "name";
  "people-erased": "name";
  "suggestions": "label";
  "quoted": "text";
  "history-edited": "field" | "was" | "now";
  "history-registered": "title";
  "history-unregistered": "title";
  "history-arrived": "day" | "time";
  "history-arrived-late": "day";
  "history-left": "day" | "time";
  "history-left-late": "day";
  "history-returned": "day" | "time";
  "history-returned-late": "day";
  "history-moved": "title";
  "history-marked": "title" | "mark";
  "history-cleared": "title";
  "history-when": "when" | "desk";
  "import-export-of": "service";
  "import-recognised": "what" | "source";
  "import-rows": "count" | "rows";
  "import-sheet": "sheet";
  "import-separator": "separator";
  "import-include-count": "count" | "rows";
  "import-reason": "why" | "rows";
  "import-withdrawn": "count" | "people";
  "import-withdrawn-row": "name" | "row";
  "import-options-unsure": "count";
  "import-option-people": "count" | "people";
  "import-option-session": "label";
  "import-session": "day" | "when" | "title";
  "import-is-it": "title";
  "import-yes-it-is": "label" | "title";
  "import-no-it-is-not": "label" | "title";
  "import-refused-rows": "count" | "rows";
  "import-refused-done": "count" | "rows";
  "import-more": "more";
  "import-first-rows": "shown" | "total";
  "import-columns-used": "used" | "all";
  "import-column-is": "column";
  "import-do-people": "count" | "people";
  "import-do-sessions": "count" | "sessions";
  "import-result-added": "count" | "people";
  "import-result-updated": "count" | "people";
  "import-result-unchanged": "count" | "people";
  "import-result-registrations": "count" | "registrations";
  "import-result-left-out": "count" | "rows" | "why";
  "import-probable": "count" | "people";
  "import-programme-result": "added" | "updated" | "unchanged";
  "session-add-on": "day";
  "session-until": "time";
  "session-registered": "count" | "registered";
  "session-registered-of": "count" | "capacity" | "registered";
  "session-waiting": "waiting" | "count";
  "session-waits": "rank";
  "session-promoted": "name";
  "session-cancelled-toast": "title";
  "session-restored-toast": "title";
  "session-added": "title";
  "session-saved": "title";
  "session-copy-link": "link";
  "review-more": "more";
  "review-open-sheet-of": "name";
  "review-crossed": "by" | "when";
  "review-over": "over" | "registered" | "capacity";
  "review-clock": "hours" | "minutes" | "entries" | "count";
  "review-unreadable": "count" | "entries";
  "review-theme": "day" | "theme";
  "room-part-differs": "part";
  "room-progress": "came" | "expected";
  "room-noted-late-at": "time";
  "room-noted-waiting-hint": "rank";
  "room-noted-already": "time" | "desk";
  "room-undo-many": "people";
  "room-undone-named": "name";
  "room-undone-many": "people";
  "mark-of": "name";
  "mark-time-late": "name";
  "mark-time-left-early": "name";
  "room-here": "time";
  "room-gone": "time";
  "room-place-waiting": "rank";
  "room-more": "name";
  "room-mark-arrived-hint": "count" | "people";
  "room-marked-arrived": "count" | "people";
  "room-nobody": "query";
  "room-add-attend-named": "name";
  "room-add-register-named": "name";
  "room-move-title": "name";
  "room-move-lead": "title";
  "room-moved": "name" | "title";
  "room-registered": "name" | "title";
  "room-registered-waiting": "title" | "name" | "rank";
  "room-unregistered": "name";
  "room-unregistered-kept": "name";
  "room-promoted": "name" | "next";
  "print-undrawable": "name" | "text";
  "print-narrowed": "name";
  "print-organisation-left-out": "name";
  "print-project": "project";
  "print-project-number": "project" | "number";
  "print-page": "page" | "pages";
  "print-made": "date" | "time";
  "print-time": "minute" | "hour" | "padded";
  "print-hours": "start" | "end";
  "sheet-made": "name" | "width" | "height" | "labels";
  "sheet-roll": "name" | "width" | "height";
  "sheet-number": "number";
  "sheet-privacy": "years" | "purpose" | "holder";
  "programme-paper-with": "names";
  "door-registered": "registered";
  "door-capacity": "capacity";
  "door-waiting-count": "waiting";
  "people-list-count": "count";
  "calibration-now": "x" | "y";
  "print-quick-badges": "count" | "badges";
  "print-quick-badges-queued": "count" | "badges";
  "print-quick-sheets": "count" | "sheets" | "part";
  "print-quick-sheets-lead": "count" | "day" | "people";
  "print-session-line": "day" | "when" | "title";
  "print-half-day-line": "day" | "part";
  "print-label-number": "number";
  "print-label-of": "number" | "labels";
  "print-page-of": "page" | "pages";
  "print-sheet-of": "sheet" | "sheets";
  "print-picture": "title" | "page" | "pages";
  "print-problems-wrong": "count" | "problems";
  "print-problems": "count" | "problems";
  "print-printer-state": "name" | "state";
  "print-do-badges": "count" | "badges";
  "print-do-sheets": "sheets";
  "print-sent": "count" | "printer" | "papers";
  "print-sent-waits": "count" | "printer" | "papers";
  "print-saved": "file";
  "print-reprint-one": "name";
  "print-reprint-title": "count" | "badges";
  "print-printed-today": "time" | "desk";
  "print-printed-on": "when" | "desk";
  "print-reprint-others": "count" | "others";
  "print-queue-count": "count" | "papers";
  "print-job-badge": "names";
  "print-job-badges": "count" | "badges";
  "print-job-do": "what" | "title";
  "print-since-today": "time";
  "print-since": "when";
  "print-stage-waiting": "printer";
  "print-stage-sent": "printer";
  "print-stage-held": "printer";
  "print-drop-title": "title";
  "event-project-no": "number";
  "event-kept": "count" | "years";
  "refusal-twice-in-order": "row";
  "pitch-paper-colours": "amber" | "red";
  "pitch-paper-started": "time";
  "pitch-paper-ended": "time";
  "pitch-paper-planned": "time";
  "pitch-paper-paused": "length";
  "pitch-paper-laptop": "sleeps" | "steps";
  "stage-next": "title";
  "stage-slot": "number" | "slots";
  "stage-slot-change": "time";
  "stage-slot-break": "time";
  "stage-slot-last": "time";
  "stage-slot-in": "number";
  "stage-slot-at": "number" | "time";
  "stage-first": "time";
  "pitches-removed": "title";
  "pitches-time-hint": "whole";
  "pitches-move-named": "place" | "title";
  "pitches-moved": "title" | "place" | "of";
  "pitches-more-named": "title";
  "pitches-late": "minutes";
  "pitches-early": "minutes";
  "pitches-seconds": "seconds";
  "pitches-minutes": "minutes";
  "pitches-minutes-seconds": "minutes" | "seconds";
  "pitches-starts-in": "time";
  "pitches-added": "seconds";
  "pitches-taken": "seconds";
  "pitches-undo-what": "what";
  "pitches-ago-lead": "title";
  "pitches-screen": "name" | "width" | "height";
  "pitches-stage-full": "screen";
  "pitches-stage-window": "screen";
  "pitches-recovery": "title";
  "pitches-recovery-lead": "time";
  "pitches-recovery-lead-desk": "desk" | "time";
  "pitches-recover-go-on-hint": "time";
  "pitches-recover-resume-hint": "time";
  "pitches-slept": "length" | "time";
  "pitches-stepped-forward": "length" | "time";
  "pitches-stepped-back": "length" | "time";
  "pitches-other-clock": "desk" | "time";
  "pitches-report-planned": "time";
  "pitches-report-paused": "time";
  "pitches-report-laptop": "sleeps" | "steps";
  "pitches-over-more": "length";
  "pitches-over-less": "length";
  "pitches-import-result": "added" | "updated" | "unchanged";
  "pitches-import-do": "count" | "items";
  "review-two-clocks": "desks";
  "roster-fault-too-many-slots": "count" | "most";
  "roster-fault-too-many-participants": "count" | "most";
  "roster-fault-too-many-wishes": "count" | "most";
  "roster-fault-misnumbered": "people";
  "roster-fault-no-such-slot": "slot" | "place";
  "roster-fault-session": "session";
  "roster-fault-no-such-participant": "people" | "place";
  "roster-fault-same-id": "wishes";
  "roster-fault-with-oneself": "people" | "wishes";
  "roster-fault-twice": "wishes";
  "roster-fault-vetoed": "wishes";
  "roster-fault-no-such-tier": "wishes" | "tier";
  "roster-fault-pin-where-absent": "people" | "slot" | "wishes";
  "roster-fault-pin-not-allowed": "wishes" | "slot";
  "roster-fault-pins-clash": "slot" | "people" | "wishes";
  "roster-fault-pins-without-table": "slot" | "wishes";
  "roster-fault-pins-over-limit": "people" | "most" | "wishes";
  "roster-fault-no-such-wish": "wishes";
  "meetings-quarrel-pin-nowhere": "meeting" | "time";
  "meetings-quarrel-over": "meeting";
  "meetings-quarrel-table-taken": "table" | "meeting";
  "meetings-quarrel-too-large": "count" | "most";
  "meetings-quarrel-itself": "who";
  "meetings-quarrel-twice": "meeting";
  "meetings-quarrel-veto": "meeting";
  "meetings-quarrel-pin-absent": "meeting" | "time" | "who";
  "meetings-quarrel-pins-clash": "time" | "who" | "meetings";
  "meetings-quarrel-pins-tables": "time" | "meetings";
  "meetings-quarrel-pins-limit": "who" | "limit" | "meetings";
  "meetings-quarrel-other": "detail";
  "meetings-obstacle-absent": "who";
  "meetings-obstacle-busy": "who" | "meetings";
  "meetings-obstacle-limit": "who";
  "meetings-unmet-both-full": "who";
  "meetings-unmet-full": "who";
  "meetings-unmet-possible": "time";
  "review-roster-version": "number" | "by" | "when";
  "review-meeting-double": "time" | "who";
  "review-meeting-absent": "time" | "who";
  "review-meeting-veto": "time";
  "print-meetings-version": "number" | "date" | "time";
  "print-meetings-table-name": "table";
  "print-meetings-contacts-lead": "count";
  "refusal-no-such-party": "name";
  "refusal-several-parties": "name";
  "refusal-wished-twice": "row";
  "meetings-at-most": "bound";
  "meetings-at-least": "bound";
  "meetings-verdict": "name" | "found" | "known";
  "meetings-who-lead": "count";
  "meetings-who-out": "count";
  "meetings-member-remove": "name";
  "meetings-at-once-tag": "count";
  "meetings-there-from": "time";
  "meetings-there-until": "time";
  "meetings-there-slots": "count" | "of";
  "meetings-edit-party": "name";
  "meetings-add-do": "count";
  "meetings-added": "count";
  "meetings-wishes-count": "count" | "mutual";
  "meetings-says": "who" | "wish";
  "meetings-says-nothing": "who";
  "meetings-itself": "name";
  "meetings-proposals": "count";
  "meetings-import-do": "count" | "wishes";
  "meetings-import-result": "added" | "changed" | "unchanged";
  "meetings-block-ends": "time";
  "meetings-block-remove": "time";
  "meetings-frame-room": "slots" | "tables" | "places";
  "meetings-break": "minutes";
  "meetings-plan-size": "parties" | "wishes" | "slots" | "tables";
  "meetings-plan-running": "count";
  "meetings-plan-proving": "count";
  "meetings-plan-found": "count";
  "meetings-plan-changes": "count" | "who";
  "meetings-plan-kept": "count";
  "meetings-unmet-title": "count";
  "meetings-version": "count" | "number" | "when";
  "meetings-table-name": "table";
  "meetings-cell": "time" | "table";
  "meetings-table-taken": "table" | "meeting";
  "meetings-carry-hint": "count";
  "meetings-moved": "meeting" | "time" | "table";
  "meetings-taken-out": "meeting";
  "meetings-noted-absent": "time";
  "meetings-noted-late": "time";
  "meetings-noted-left": "time";
  "meetings-noted-back": "time";
  "meetings-mend-title": "name";
  "meetings-mend-dropped": "count";
  "meetings-mend-gained": "count";
  "meetings-mend-sheets": "count" | "who";
  "meetings-mend-price": "price" | "won";
  "meetings-mend-moves": "meeting" | "from" | "to";
  "meetings-mend-given-up": "meeting";
  "meetings-mend-wins": "meeting" | "time";
  "meetings-mend-spread": "price";
  "meetings-mend-saved": "meeting" | "time";
  "meetings-mend-again": "count";
  "meetings-gain-must": "count";
  "meetings-gain-like": "count";
  "meetings-gain-why-not": "count";
  "meetings-mended": "count";
  "meetings-changed-title": "number";
  "meetings-save-changed-tables": "tables";
  "meetings-slot": "number" | "from" | "to";
  "meetings-clock-running": "number";
  "meetings-clock-next": "time";
  "meetings-papers-lead": "number" | "when";
  "meetings-papers-change": "count" | "who";
  "meetings-version-short": "number" | "when";
  "meetings-version-facts": "count" | "how" | "by";
  "meetings-version-choose-title": "number";
  "meetings-version-chosen": "number";
  "exchange-progress": "done" | "all";
  "exchange-minutes": "minutes";
  "exchange-hours": "hours";
  "exchange-days": "days";
  "exchange-export-to-stick": "name";
  "exchange-since-file": "name";
  "exchange-exported": "name";
  "exchange-exported-facts": "count" | "path" | "entries";
  "exchange-on-stick": "name";
  "exchange-stick-come": "name";
  "exchange-found-facts": "count" | "desk" | "when" | "entries";
  "exchange-new": "count" | "entries";
  "exchange-known": "count" | "entries";
  "exchange-nothing-new-lead": "count" | "entries";
  "exchange-clock-ahead": "length";
  "exchange-clock-behind": "length";
  "exchange-review": "count" | "cases";
  "exchange-case": "sort" | "number";
  "exchange-merge-apply": "count" | "entries";
  "exchange-merged": "count" | "entries";
  "exchange-to-review": "count" | "cases";
  "folder-heard-seconds": "count";
  "folder-heard-minutes": "count";
  "folder-heard-hours": "count";
  "folder-heard-days": "count";
  "folder-standing-ahead": "count";
  "folder-standing-behind": "count";
  "folder-file-unreadable": "detail";
  "folder-entries-wait": "desks";
}
