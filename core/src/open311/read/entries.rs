//! Finds the entries of an answer in whatever they are wrapped in. Owns the search; knows nothing of fields' values.

use super::super::tree::Node;

/// How an entry is recognised.
pub(super) struct Shape {
    /// A map with one of these fields is an entry.
    pub(super) sure: &'static [&'static str],
    /// A map with one of these is an entry unless surer ones are inside it: envelopes have a `status` of their own.
    pub(super) likely: &'static [&'static str],
}

impl Shape {
    /// Every entry below `node`, in order, from the outside in. An entry inside an entry is not listed.
    pub(super) fn find<'a>(&self, node: &'a Node) -> Vec<&'a Node> {
        let mut found = Vec::new();
        self.collect(node, &mut found);
        found
    }

    fn collect<'a>(&self, node: &'a Node, found: &mut Vec<&'a Node>) {
        if self.sure.iter().any(|name| node.has_scalar(name)) {
            found.push(node);
            return;
        }
        let before = found.len();
        for inner in node.inside() {
            self.collect(inner, found);
        }
        let is_likely = self.likely.iter().any(|name| node.has_scalar(name));
        let holds_sure_ones =
            |inner: &[&Node]| inner.iter().any(|entry| self.sure.iter().any(|name| entry.has_scalar(name)));
        if is_likely && !found.get(before..).is_some_and(holds_sure_ones) {
            found.truncate(before);
            found.push(node);
        }
    }
}

/// Whether an answer in which no entry was found says so: it is empty, or one of `wrappers` in it is.
pub(super) fn is_empty(node: &Node, wrappers: &[&str]) -> bool {
    match node {
        Node::Null => true,
        Node::Text(text) => text.is_empty() || text == "null",
        Node::List(elements) => elements.iter().all(|element| is_empty(element, wrappers)),
        Node::Map(entries) => {
            let says_error = ["error", "errors"].iter().any(|name| node.children(name).next().is_some());
            let has_empty_wrapper = wrappers.iter().any(|name| {
                node.children(name).next().is_some() && node.children(name).all(|child| is_empty(child, wrappers))
            });
            entries.is_empty() || (!says_error && has_empty_wrapper)
        }
    }
}
