//! The form of one element: all its texts in both languages, its weight, and where in a case to look. Read into a draft,
//! and filled from an element.

use super::typed;
use crate::domain::business_case::SectionKey;
use crate::domain::rubric::{
    ATTACHMENTS_KEY, ELEMENT_LINES, ELEMENT_NAME_CHARACTERS, ELEMENT_TEXT_CHARACTERS, EQUAL_WEIGHT, Element,
    ElementDraft, ElementText, WEIGHTS,
};
use crate::web::form::FieldErrors;
use crate::web::visit::Visit;
use serde::{Deserialize, Serialize};

/// How many places to look can be chosen.
const PLACES: usize = 4;

/// Declares the form with each text once per language, and the way between form and texts.
macro_rules! element_form {
    (texts { $($text:ident $nl:ident $en:ident),+ }
     levels { $($level:literal $level_nl:ident $level_en:ident),+ }
     lists { $($list:ident $list_nl:ident $list_en:ident),+ }) => {
        #[derive(Clone, Default, Deserialize, Serialize)]
        // No field has a default: a form that lost one on its way must not empty a text that is there.
        #[serde(deny_unknown_fields)]
        pub struct ElementForm {
            pub revision: String,
            $(pub $nl: String, pub $en: String,)+
            $(pub $level_nl: String, pub $level_en: String,)+
            $(pub $list_nl: String, pub $list_en: String,)+
            pub look_1: String,
            pub look_2: String,
            pub look_3: String,
            pub look_4: String,
            pub weight: String,
            pub weight_reason: String,
        }

        impl ElementForm {
            fn put_texts(&mut self, nl: &ElementText, en: &ElementText) {
                $(self.$nl = nl.$text.clone(); self.$en = en.$text.clone();)+
                $(self.$level_nl = nl.levels[$level].clone(); self.$level_en = en.levels[$level].clone();)+
                $(self.$list_nl = nl.$list.join("\n"); self.$list_en = en.$list.join("\n");)+
            }

            fn texts(&self) -> (ElementText, ElementText) {
                let (mut nl, mut en) = (ElementText::default(), ElementText::default());
                $(nl.$text = self.$nl.clone(); en.$text = self.$en.clone();)+
                $(nl.levels[$level] = self.$level_nl.clone(); en.levels[$level] = self.$level_en.clone();)+
                $(nl.$list = lines(&self.$list_nl); en.$list = lines(&self.$list_en);)+
                (nl, en)
            }

            /// Texts that are too long, at their fields.
            fn check(&self, visit: &Visit, errors: &mut FieldErrors) {
                typed::both_needed(
                    visit, errors, "name", &self.name_nl, &self.name_en, ELEMENT_NAME_CHARACTERS,
                );
                let mut text = |field: &str, typed: &str| {
                    typed::within(visit, errors, field, typed, ELEMENT_TEXT_CHARACTERS);
                };
                $(text(stringify!($nl), &self.$nl); text(stringify!($en), &self.$en);)+
                $(text(stringify!($level_nl), &self.$level_nl); text(stringify!($level_en), &self.$level_en);)+
                $(
                    check_lines(visit, errors, stringify!($list_nl), &self.$list_nl);
                    check_lines(visit, errors, stringify!($list_en), &self.$list_en);
                )+
            }
        }
    };
}

element_form! {
    texts {
        name name_nl name_en,
        definition definition_nl definition_en,
        is_not is_not_nl is_not_en,
        guide guide_nl guide_en,
        behavioural behavioural_nl behavioural_en,
        situational situational_nl situational_en,
        rating_error rating_error_nl rating_error_en
    }
    levels {
        0 level_1_nl level_1_en,
        1 level_2_nl level_2_en,
        2 level_3_nl level_3_en,
        3 level_4_nl level_4_en,
        4 level_5_nl level_5_en
    }
    lists {
        probes probes_nl probes_en,
        red_flags red_flags_nl red_flags_en,
        green_flags green_flags_nl green_flags_en
    }
}

impl ElementForm {
    /// The form as an element fills it.
    pub fn of(element: &Element) -> ElementForm {
        let mut places = element.look_in.iter().take(PLACES).cloned();
        let mut place = || places.next().unwrap_or_default();
        let mut form = ElementForm {
            revision: element.revision.to_string(),
            look_1: place(),
            look_2: place(),
            look_3: place(),
            look_4: place(),
            weight: element.weight.to_string(),
            weight_reason: element.weight_reason.clone(),
            ..ElementForm::default()
        };
        form.put_texts(&element.nl, &element.en);
        form
    }

    /// The draft, or the mistakes at their fields.
    pub fn read(&self, visit: &Visit, errors: &mut FieldErrors) -> Option<ElementDraft> {
        self.check(visit, errors);
        let look_in = self.look_in(visit, errors);
        let weight = typed::number(visit, errors, "weight", &self.weight, WEIGHTS);
        let reason = &self.weight_reason;
        if weight.is_some_and(|weight| weight != EQUAL_WEIGHT) && reason.trim().is_empty() {
            errors.add("weight_reason", visit.word("organiser-weight-unexplained"));
        }
        typed::within(visit, errors, "weight_reason", reason, ELEMENT_TEXT_CHARACTERS);
        if !errors.is_empty() {
            return None;
        }
        let (nl, en) = self.texts();
        Some(ElementDraft {
            weight: weight?,
            weight_reason: reason.clone(),
            look_in,
            nl,
            en,
        })
    }

    /// The places to look, most telling first; one that comes twice counts once.
    fn look_in(&self, visit: &Visit, errors: &mut FieldErrors) -> Vec<String> {
        let typed = [
            ("look_1", &self.look_1),
            ("look_2", &self.look_2),
            ("look_3", &self.look_3),
            ("look_4", &self.look_4),
        ];
        let mut places: Vec<String> = Vec::new();
        for (field, place) in typed.into_iter().filter(|(_, place)| !place.is_empty()) {
            if place != ATTACHMENTS_KEY && SectionKey::parse(place).is_none() {
                typed::mistake(visit, errors, field, "organiser-choice-missing", &[]);
            } else if !places.contains(place) {
                places.push(place.clone());
            }
        }
        places
    }
}

fn lines(typed: &str) -> Vec<String> {
    typed.lines().map(str::to_owned).collect()
}

fn check_lines(visit: &Visit, errors: &mut FieldErrors, field: &str, typed: &str) {
    let there = typed.lines().filter(|line| !line.trim().is_empty());
    if there.clone().count() > ELEMENT_LINES {
        let limit = [("limit", ELEMENT_LINES.into())];
        typed::mistake(visit, errors, field, "organiser-too-many-lines", &limit);
    }
    if let Some(long) = there
        .into_iter()
        .find(|line| line.chars().count() > ELEMENT_TEXT_CHARACTERS)
    {
        typed::within(visit, errors, field, long, ELEMENT_TEXT_CHARACTERS);
    }
}
