//! Other names of streets, out of their table.

use super::rows::{StreetName, capitals};
use super::table::{Line, Table};
use super::write::Plan;
use super::{Faults, SourceFile};
use crate::message::say;
use crate::pack::Fault;

/// Adds the aliases of a file to the plan.
pub(super) fn read(file: SourceFile<'_>, plan: &mut Plan, faults: &mut Faults) {
    let Some(table) = Table::read(file, faults) else { return };
    let Some(name) = table.column(file, "st_name", faults) else { return };
    let segment = table.position("seg_id");
    let street = table.position("cl_st_name");
    if segment.is_none() && street.is_none() {
        table.column(file, "seg_id", faults);
        return;
    }
    let named = |line: &Line, name: Option<usize>, columns: [&str; 3]| {
        let [direction, kind, behind] = columns.map(|column| capitals(line.get(table.position(column))));
        StreetName { name: capitals(line.get(name)), direction, kind, behind }
    };
    for line in &table.lines {
        let alias = named(line, Some(name), ["pre_dir", "st_type", "suf_dir"]);
        if alias.name.is_empty() {
            faults.add(Fault::in_line(file.name, line.number, say::streets_name_missing()));
            continue;
        }
        let id = line.get(segment);
        if !id.is_empty() {
            if !plan.add_alias_of_piece(alias, id) {
                let message = say::streets_segment_unknown(id);
                faults.add(Fault::in_line(file.name, line.number, message));
            }
            continue;
        }
        let real = named(line, street, ["cl_pre_dir", "cl_st_type", "cl_suf_dir"]);
        if !plan.add_alias_of_street(alias, &real) {
            let words = [real.direction, real.name, real.kind, real.behind];
            let written: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
            let message = say::streets_street_unknown(written.join(" "));
            faults.add(Fault::in_line(file.name, line.number, message));
        }
    }
}
