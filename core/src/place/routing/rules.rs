//! Rules as they are kept in a pack. Knows their form, and nothing of what they decide.

use serde::{Deserialize, Serialize};

use super::{Responsible, RuleId};
use crate::place::Damaged;

/// The rules of a city, the winning ones first.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub(super) responsible: Vec<Responsible>,
    pub(super) rules: Vec<Rule>,
}

/// One rule. An empty list is no condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    pub id: RuleId,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    /// Layers with the labels of which one must apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub districts: Vec<(String, Vec<String>)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assets: Vec<String>,
    /// The position among those who answer; `None` where the city decides.
    pub responsible: Option<usize>,
}

impl Rule {
    /// How many conditions it has.
    #[cfg(any(test, feature = "pack-build"))]
    pub fn conditions(&self) -> usize {
        let lists = [&self.services, &self.owners, &self.assets];
        let named = lists.iter().filter(|list| !list.is_empty()).count();
        named.saturating_add(self.districts.len())
    }
}

impl Rules {
    /// Takes bytes that `compile` made.
    ///
    /// # Errors
    /// [`Damaged`] for others.
    pub fn open(bytes: &[u8]) -> Result<Self, Damaged> {
        let rules: Self = serde_json::from_slice(bytes).map_err(|_| Damaged)?;
        let is_known = |rule: &Rule| rule.responsible.is_none_or(|at| at < rules.responsible.len());
        if rules.rules.iter().all(is_known) { Ok(rules) } else { Err(Damaged) }
    }
}
