//! What the worker does.
use crate::tab::Tab;
crate::cases![];
