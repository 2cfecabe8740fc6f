//! Takes Rust source apart into code and texts: comments and the insides of strings become blanks, every line stays
//! where it was. Knows the lexical grammar only (raw strings, nested comments, lifetimes), not the language.

/// What a source file holds once comments are gone.
pub struct Masked {
    /// The source with comments and the insides of strings and characters blanked out.
    pub code: String,
    /// The strings, as written between their quotes, each with the line it begins on.
    pub texts: Vec<(usize, String)>,
}

pub fn mask(source: &str) -> Masked {
    let mut reader = Reader {
        chars: source.chars().collect(),
        at: 0,
        line: 1,
        code: String::new(),
        texts: Vec::new(),
    };
    while reader.at < reader.chars.len() {
        reader.piece();
    }
    Masked {
        code: reader.code,
        texts: reader.texts,
    }
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    line: usize,
    code: String,
    texts: Vec<(usize, String)>,
}

impl Reader {
    fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn take(&mut self, as_is: bool) -> char {
        let char = self.chars[self.at];
        self.at += 1;
        if char == '\n' {
            self.line += 1;
        }
        self.code.push(if as_is || char == '\n' { char } else { ' ' });
        char
    }

    fn more(&self) -> bool {
        self.at < self.chars.len()
    }

    fn piece(&mut self) {
        match (self.peek(0), self.peek(1)) {
            ('/', '/') => {
                while self.more() && self.peek(0) != '\n' {
                    self.take(false);
                }
            }
            ('/', '*') => self.block_comment(),
            ('"', _) => self.string(),
            ('\'', _) => self.character_or_lifetime(),
            ('r', '"' | '#') if !self.after_word() => self.raw_string_or_name(),
            ('b' | 'c', 'r') if !self.after_word() && matches!(self.peek(2), '"' | '#') => {
                self.take(true);
                self.raw_string_or_name();
            }
            _ => {
                self.take(true);
            }
        }
    }

    fn after_word(&self) -> bool {
        self.at > 0 && is_word(self.chars[self.at - 1])
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        while self.more() {
            match (self.peek(0), self.peek(1)) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                _ => {
                    self.take(false);
                    continue;
                }
            }
            self.take(false);
            self.take(false);
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self) {
        let line = self.line;
        let mut text = String::new();
        self.take(true);
        while self.more() && self.peek(0) != '"' {
            let escape = self.peek(0) == '\\';
            text.push(self.take(false));
            if escape && self.more() {
                text.push(self.take(false));
            }
        }
        if self.more() {
            self.take(true);
        }
        self.texts.push((line, text));
    }

    /// At the `r` of `r"…"`, `r#"…"#` or of a name such as `r#type`.
    fn raw_string_or_name(&mut self) {
        let hashes = (1..).take_while(|&ahead| self.peek(ahead) == '#').count();
        if self.peek(1 + hashes) != '"' {
            self.take(true);
            return;
        }
        for _ in 0..hashes + 2 {
            self.take(true);
        }
        let line = self.line;
        let mut text = String::new();
        while self.more() && !(self.peek(0) == '"' && (1..=hashes).all(|ahead| self.peek(ahead) == '#')) {
            text.push(self.take(false));
        }
        for _ in 0..(hashes + 1).min(self.chars.len() - self.at) {
            self.take(true);
        }
        self.texts.push((line, text));
    }

    fn character_or_lifetime(&mut self) {
        let escaped = self.peek(1) == '\\';
        self.take(true);
        if escaped {
            for _ in 0..2.min(self.chars.len() - self.at) {
                self.take(false);
            }
            while self.more() && self.peek(0) != '\'' {
                self.take(false);
            }
        } else if self.peek(1) == '\'' {
            self.take(false);
        } else {
            return;
        }
        if self.more() {
            self.take(true);
        }
    }
}

pub fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

#[test]
fn comments_are_gone_and_lines_stay() {
    let masked = mask("a // diesel\n/* actix /* nested\n */ tera */ b");
    assert_eq!(masked.code.lines().count(), 3);
    assert_eq!(masked.code.split_whitespace().collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn strings_of_every_kind_are_texts_not_code() {
    let masked = mask(
        "f(\"a \\\" }\", r#\"raw \" {\"#, b\"bytes\", br##\"x\"# y\"##, c\"see\");\nlet r#type = \"two\";",
    );
    let texts: Vec<_> = masked
        .texts
        .iter()
        .map(|(line, text)| (*line, text.as_str()))
        .collect();
    assert_eq!(
        texts,
        [
            (1, "a \\\" }"),
            (1, "raw \" {"),
            (1, "bytes"),
            (1, "x\"# y"),
            (1, "see"),
            (2, "two")
        ]
    );
    assert!(!masked.code.contains(['{', '}']), "{}", masked.code);
    assert!(masked.code.contains("let r#type"));
}

#[test]
fn characters_are_not_lifetimes() {
    let masked = mask(r"fn f<'a>(x: &'a str) { m('{', '\'', '\u{7d}', b'}', '\\'); let y: &'static str; }");
    assert_eq!(masked.code.matches('{').count(), 1, "{}", masked.code);
    assert_eq!(masked.code.matches('}').count(), 1, "{}", masked.code);
    assert!(masked.code.contains("'static str"));
}

#[test]
fn what_ends_too_early_ends_the_reading() {
    for source in ["\"open", "r#\"open", "/* open", "'\\", "b'", "r", "'"] {
        assert_eq!(mask(source).code.chars().count(), source.chars().count());
    }
}
