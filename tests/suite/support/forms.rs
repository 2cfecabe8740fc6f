//! The forms of a page, read as a browser reads them: where each goes, its fields and what stands in them, its buttons.
//! Knows the markup of our own templates; no HTML parser.

use super::client::{Answer, Client, encoded};
use super::markup::{Tag, decoded, tags};

/// A form of a page.
#[derive(Clone, Debug)]
pub struct PageForm {
    /// Where it goes, and where its buttons with an address of their own go.
    pub actions: Vec<String>,
    pub is_multipart: bool,
    id: String,
    fields: Vec<Field>,
}

#[derive(Clone, Debug)]
struct Field {
    name: String,
    /// What is sent when nobody touches it; none for an unticked box and for a button.
    value: Option<String>,
    /// The values that can be chosen; empty where anything can be typed.
    offered: Vec<String>,
}

impl PageForm {
    /// The forms of a page that are posted, in page order.
    pub fn all(page: &str) -> Vec<PageForm> {
        let mut forms: Vec<PageForm> = Vec::new();
        let mut open: Option<PageForm> = None;
        // Buttons that stand elsewhere and name their form.
        let mut apart = Vec::new();
        for tag in tags(page) {
            match (tag.name.as_str(), &mut open) {
                ("form", _) => open = tag.is("method", "post").then(|| PageForm::opened(&tag)),
                ("/form", _) => forms.extend(open.take()),
                _ if tag.has("form") => apart.push(tag),
                (_, Some(form)) => form.take(&tag),
                _ => {}
            }
        }
        for tag in apart {
            let own = forms.iter_mut().find(|form| tag.is("form", &form.id));
            own.expect("the form of a button").take(&tag);
        }
        forms
    }

    fn opened(tag: &Tag) -> PageForm {
        PageForm {
            actions: vec![tag.attribute("action").unwrap_or_default().to_owned()],
            is_multipart: tag.is("enctype", "multipart/form-data"),
            id: tag.attribute("id").unwrap_or_default().to_owned(),
            fields: Vec::new(),
        }
    }

    fn take(&mut self, tag: &Tag) {
        if tag.name == "option" {
            let value = tag.attribute("value").unwrap_or_default();
            let field = self.fields.last_mut().expect("an option inside of a select");
            // A select without a chosen option sends its first.
            if tag.has("selected") || field.offered.is_empty() {
                field.value = Some(value.to_owned());
            }
            field.offered.push(value.to_owned());
            return;
        }
        self.actions
            .extend(tag.attribute("formaction").map(str::to_owned));
        let Some(name) = tag.attribute("name").filter(|name| !name.is_empty()) else {
            return;
        };
        let value = tag.attribute("value").unwrap_or_default().to_owned();
        match (tag.name.as_str(), tag.attribute("type")) {
            ("input", Some("radio" | "checkbox")) => self.offer(name, value, tag.has("checked")),
            ("button", _) => self.offer(name, value, false),
            ("input", _) => self.put(name, Some(value)),
            ("textarea", _) => {
                let text = decoded(tag.text);
                self.put(name, Some(text.strip_prefix('\n').unwrap_or(&text).to_owned()));
            }
            ("select", _) => self.put(name, None),
            _ => {}
        }
    }

    fn put(&mut self, name: &str, value: Option<String>) {
        self.fields.push(Field {
            name: name.to_owned(),
            value,
            offered: Vec::new(),
        });
    }

    /// One more of the values among which a field chooses.
    fn offer(&mut self, name: &str, value: String, chosen: bool) {
        let known = self.fields.iter().position(|field| field.name == name);
        let place = known.unwrap_or_else(|| {
            self.put(name, None);
            self.fields.len() - 1
        });
        let field = &mut self.fields[place];
        if chosen {
            field.value = Some(value.clone());
        }
        field.offered.push(value);
    }

    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> Option<&str> {
        let found = self.fields.iter().find(|field| field.name == name);
        found.and_then(|field| field.value.as_deref())
    }

    /// The values that a field offers, by the field's name.
    pub fn offered(&self, name: &str) -> &[String] {
        let found = self.fields.iter().find(|field| field.name == name);
        found.map_or(&[], |field| &field.offered)
    }

    /// Types, ticks or presses.
    pub fn set(&mut self, name: &str, value: &str) {
        let found = self.fields.iter_mut().find(|field| field.name == name);
        let field = found.unwrap_or_else(|| panic!("the form to {:?} has no field {name}", self.actions));
        assert!(
            field.offered.is_empty() || field.offered.iter().any(|offered| offered == value),
            "{name} does not offer {value:?} but {:?}",
            field.offered
        );
        field.value = Some(value.to_owned());
    }

    /// What would be sent.
    pub fn fields(&self) -> Vec<(&str, &str)> {
        let sent = self.fields.iter();
        sent.filter_map(|field| Some((field.name.as_str(), field.value.as_deref()?)))
            .collect()
    }
}

impl Answer {
    /// The first form of the page that goes to `action` and has all of these fields.
    pub fn form(&self, action: &str, names: &[&str]) -> PageForm {
        let forms = PageForm::all(&self.body());
        let fits = |form: &&PageForm| {
            form.actions.iter().any(|to| to == action) && names.iter().all(|name| form.has(name))
        };
        let found = forms.iter().find(fits).cloned();
        found.unwrap_or_else(|| panic!("no form goes to {action} with {names:?}, only: {forms:#?}"))
    }
}

impl Client {
    /// Opens `page`, fills in its form that goes to `action` and sends it there. Hidden fields, the token among them, and
    /// whatever is not named go as they stand.
    pub async fn fill(&mut self, page: &str, action: &str, typed: &[(&str, &str)]) -> Answer {
        let shown = self.get(page).await;
        assert_eq!(shown.status, 200, "{page} leads to {:?}", shown.location());
        let names: Vec<&str> = typed.iter().map(|(name, _)| *name).collect();
        let mut form = shown.form(action, &names);
        for (name, value) in typed {
            form.set(name, value);
        }
        self.send_form(action, &form).await
    }

    /// Sends a form as it stands.
    pub async fn send_form(&mut self, action: &str, form: &PageForm) -> Answer {
        let body = encoded(&form.fields());
        self.post_raw(action, &body, &[("Sec-Fetch-Site", "same-origin")])
            .await
    }
}
