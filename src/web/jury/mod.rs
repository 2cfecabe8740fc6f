//! The apartment of the jury: the desk, the conflict question, the scoresheet, the one hand-in; for chairs the check of
//! what is handed in, the order once it is revealed, and the titles.
