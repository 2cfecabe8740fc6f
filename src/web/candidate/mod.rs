//! The apartment of candidates: the desk, the editor of the business case, submission, the feedback report.
