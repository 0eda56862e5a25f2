//! The decision: pure, from rules and what is known of a place.

use super::rules::{Rule, Rules};
use super::{Decision, Question, Reason, Referral, Responsible};
use crate::place::boundary::District;

/// How a rule fits a place of which a layer may have several districts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fit {
    /// It applies at the point itself.
    is_here: bool,
    /// It applies on whichever side of a border the place is.
    is_certain: bool,
    because: Vec<Reason>,
}

/// Who answers for a place, by the rules of a city.
#[must_use]
pub fn decide(rules: &Rules, question: &Question<'_>) -> Decision {
    let mut here: Option<Referral> = None;
    let mut others = Vec::new();
    let mut is_certain = false;
    for rule in &rules.rules {
        let Some(fit) = fit(rule, question) else { continue };
        let responsible = rule.responsible.and_then(|at| rules.responsible.get(at)).cloned();
        let responsible = responsible.unwrap_or(Responsible::Unknown);
        let answer = Referral { responsible, rule: Some(rule.id.clone()), because: fit.because };
        if fit.is_here && here.is_none() {
            here = Some(answer);
        } else {
            others.push(answer);
        }
        // On every side something applies by now, and nothing later can win against it.
        if fit.is_certain {
            is_certain = true;
            break;
        }
    }
    let none = || Referral { responsible: Responsible::Unknown, rule: None, because: Vec::new() };
    let answer = here.unwrap_or_else(none);
    if !is_certain {
        others.push(none());
    }
    let mut perhaps: Vec<Referral> = Vec::new();
    for other in others {
        if other.responsible != answer.responsible && perhaps.iter().all(|known| known.responsible != other.responsible)
        {
            perhaps.push(other);
        }
    }
    Decision { answer, perhaps }
}

/// How a rule fits; `None` where it cannot apply.
fn fit(rule: &Rule, question: &Question<'_>) -> Option<Fit> {
    let mut fit = Fit { is_here: true, is_certain: true, because: Vec::new() };
    let named = |list: &[String], value: Option<&str>| value.is_some_and(|value| list.iter().any(|name| name == value));
    if !rule.services.is_empty() {
        let is_met = named(&rule.services, question.service_code.map(|code| code.0.as_str()));
        is_met.then(|| fit.because.push(Reason::Service))?;
    }
    for (layer, labels) in &rule.districts {
        let district = question.districts.iter().find(|district| district.layer == layer)?;
        fit.is_here &= district.holding.iter().any(|label| named(labels, Some(label)));
        fit.is_certain &= is_certain(district, |label| named(labels, Some(label)));
        let label = district.labels().find(|label| named(labels, Some(label)))?;
        fit.because.push(Reason::District { layer: layer.clone(), label: label.to_owned() });
    }
    if !rule.owners.is_empty() {
        let owner = question.owner.filter(|owner| named(&rule.owners, Some(owner)))?;
        fit.because.push(Reason::Owner { owner: owner.to_owned() });
    }
    if !rule.assets.is_empty() {
        let asset = question.asset.filter(|asset| named(&rule.assets, Some(asset)))?;
        fit.because.push(Reason::Asset { asset: asset.to_owned() });
    }
    Some(fit)
}

/// Whether a condition holds wherever within its accuracy the place is. Just beyond a layer's own border there may be no
/// district at all, which nobody can tell from here; the city's border is told of by itself.
fn is_certain(district: &District<'_>, is_met: impl Fn(&str) -> bool) -> bool {
    !district.holding.is_empty() && district.labels().all(is_met)
}
