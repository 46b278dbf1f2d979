//! The integration tests. `UPDATE_EXPECT=1 cargo test` rewrites every expected text; read the difference before you
//! commit it.

mod pages;
mod support;
mod transcripts;
