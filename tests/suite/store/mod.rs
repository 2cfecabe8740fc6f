//! The store itself: what it promises when things go wrong.

mod writer;
