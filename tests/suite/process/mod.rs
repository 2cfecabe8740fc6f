//! The real program as a process of its own: killed and stopped under load, refusing settings, sending letters to a real
//! mail server.

mod analyse;
mod commands;
mod downloads;
mod letters;
mod load;
mod lost_writes;
mod mail_server;
mod program;
