//! The tags of a page of ours with their attributes, and its text. Knows the markup of our own templates; no HTML parser.

/// An opening or closing tag.
pub struct Tag<'p> {
    /// `form`, `/form`.
    pub name: String,
    attributes: Vec<(String, String)>,
    /// What stands between it and the next closing tag.
    pub text: &'p str,
}

impl Tag<'_> {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    pub fn is(&self, name: &str, value: &str) -> bool {
        self.attribute(name) == Some(value)
    }
}

/// The tags of a page, in order.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let end = end_of_tag(rest);
        let (inside, after) = rest.split_at(end);
        let text = after.get(1..).unwrap_or_default();
        let text = &text[..text.find("</").unwrap_or(text.len())];
        found.push(tag(inside, text));
        rest = after;
    }
    found
}

/// Where the tag ends: the first `>` outside of quotes.
fn end_of_tag(rest: &str) -> usize {
    let mut quoted = false;
    let end = rest.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == '>' && !quoted
    });
    end.map_or(rest.len(), |(place, _)| place)
}

fn tag<'p>(inside: &str, text: &'p str) -> Tag<'p> {
    let (name, mut rest) = inside
        .split_once(|c: char| c.is_whitespace())
        .unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        let end = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        if end == 0 {
            break;
        }
        let name = rest[..end].to_ascii_lowercase();
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"").and_then(|rest| rest.split_once('"')) {
            Some((value, after)) => {
                rest = after;
                decoded(value)
            }
            None => String::new(),
        };
        attributes.push((name, value));
    }
    Tag {
        name: name.to_ascii_lowercase(),
        attributes,
        text,
    }
}

/// A text without its escapes.
pub fn decoded(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        plain.push_str(&rest[..start]);
        rest = &rest[start..];
        let Some(end) = rest.find(';').filter(|end| *end < 10) else {
            plain.push('&');
            rest = &rest[1..];
            continue;
        };
        let entity = &rest[1..end];
        match character(entity) {
            Some(found) => plain.push(found),
            None => panic!("an escape that no template writes: {entity}"),
        }
        rest = &rest[end + 1..];
    }
    plain.push_str(rest);
    plain
}

fn character(entity: &str) -> Option<char> {
    match entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = entity.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)
        }
    }
}

/// A page's words: no tags, no escapes, one space between words.
pub fn words(page: &str) -> String {
    let mut plain = String::new();
    // Only a place where a long word may break.
    let page = page.replace("<wbr>", "");
    for part in page.split('<') {
        let text = part.split_once('>').map_or(part, |(_, text)| text);
        plain.push_str(text);
        plain.push(' ');
    }
    decoded(&plain).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn tags_come_with_their_attributes_and_texts_without_escapes() {
    let page = "<form method=\"post\" action=\"/nl/a\"><input name=\"t\" value=\"a &gt; &#x27;b&#39;\" required>\n\
                <textarea name=\"x\">\nEen &amp; twee</textarea></form>";
    let found = tags(page);
    let names: Vec<&str> = found.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["form", "input", "textarea", "/textarea", "/form"]);
    assert_eq!(found[1].attribute("value"), Some("a > 'b'"));
    assert!(found[1].has("required") && !found[1].has("checked"));
    assert_eq!(decoded(found[2].text), "\nEen & twee");
    assert_eq!(words("<p>Een &amp;\n <b>twee</b></p>"), "Een & twee");
    assert_eq!(words("a<wbr>@b.example"), "a@b.example");
}
