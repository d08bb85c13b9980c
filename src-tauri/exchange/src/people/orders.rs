//! What only the other rows of an order tell: whose addition a row is, and whether whoever paid is the participant.

use std::collections::HashMap;

use super::field::Field;
use super::layout::{Layout, Told};
use super::mapping::Mapping;
use super::services::Service;
use crate::table::{Row, Table};

/// The orders of a file.
#[derive(Default)]
pub(super) struct Orders {
    /// Who holds each position of each order, where rows may be additions to others.
    holders: HashMap<(String, String), Told>,
    /// The only name in each order; nothing where there are several.
    alone: HashMap<String, Option<String>>,
}

impl Orders {
    pub(super) fn of<'a>(layout: &Layout<'a>, table: &'a Table, mapping: &Mapping) -> Self {
        let mut orders = Self::default();
        let additions = layout.has(Field::AddOnTo);
        let payers = layout.has(Field::PayerEmail) && mapping.service.is_some_and(Service::payer_is_alone);
        if !additions && !payers {
            return orders;
        }
        for row in table.rows() {
            let told = layout.told(row);
            let order = layout.only(row, Field::Order);
            if told.name.is_empty() || order.is_empty() {
                continue;
            }
            if payers {
                let name = orders.alone.entry(order.to_owned()).or_insert_with(|| Some(told.name.clone()));
                if name.as_ref() != Some(&told.name) {
                    *name = None;
                }
            }
            if additions {
                orders.holders.insert((order.to_owned(), layout.only(row, Field::Position).to_owned()), told);
            }
        }
        orders
    }

    /// Completes what a row says by what the others say.
    pub(super) fn complete<'a>(&self, layout: &Layout<'a>, row: Row<'a>, told: &mut Told) {
        let order = layout.only(row, Field::Order);
        if told.name.is_empty() && !self.holders.is_empty() {
            let position = layout.only(row, Field::AddOnTo).to_owned();
            if let Some(holder) = self.holders.get(&(order.to_owned(), position)) {
                *told = Told {
                    row: told.row,
                    role: told.role,
                    photo: told.photo,
                    notes: std::mem::take(&mut told.notes),
                    tickets: Vec::new(),
                    choices: Vec::new(),
                    ..holder.clone()
                };
            }
        }
        if told.email.is_empty() && layout.has(Field::PayerEmail) {
            let payer = layout.payer(row);
            let theirs = if payer.name.is_empty() {
                self.alone.get(order).is_some_and(|name| name.as_ref() == Some(&told.name))
            } else {
                payer.name == told.name
            };
            if theirs {
                told.email = payer.email;
            }
        }
    }
}
