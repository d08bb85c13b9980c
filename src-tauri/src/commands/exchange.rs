//! What comes in: registration lists and programmes.

pub(crate) fn export_types(_config: &ts_rs::Config) {}
