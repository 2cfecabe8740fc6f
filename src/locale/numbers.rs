//! Numbers as a reader of either language writes them: 7,8 against 7.8; 1.159 against 1,159.

use super::Language;

/// `value` rounded half away from zero to `digits` decimals. Never "−0".
pub fn decimal(language: Language, value: f64, digits: usize) -> String {
    let text = format!("{:.*}", digits, rounded(value, digits).abs());
    let sign = if rounded(value, digits) < 0.0 { "−" } else { "" };
    format!("{sign}{}", localised(language, text))
}

/// As [`decimal`], with a plus sign before what is above zero.
pub fn signed(language: Language, value: f64, digits: usize) -> String {
    let plus = if rounded(value, digits) > 0.0 { "+" } else { "" };
    format!("{plus}{}", decimal(language, value, digits))
}

/// A whole number in groups of three digits.
pub fn grouped(language: Language, value: u64) -> String {
    let separator = match language {
        Language::Nl => '.',
        Language::En => ',',
    };
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

fn rounded(value: f64, digits: usize) -> f64 {
    let scale = 10_f64.powi(digits as i32);
    // A nudge of half an ulp keeps 3.65 from becoming 3.6 through its binary form.
    (value * scale + value.signum() * 1e-9).round() / scale + 0.0
}

fn localised(language: Language, text: String) -> String {
    match language {
        Language::Nl => text.replace('.', ","),
        Language::En => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(decimal(Language::Nl, 3.65, 1), "3,7");
        assert_eq!(decimal(Language::En, 3.65, 1), "3.7");
        assert_eq!(decimal(Language::En, -0.01, 1), "0.0");
        assert_eq!(signed(Language::Nl, 0.62, 1), "+0,6");
        assert_eq!(signed(Language::Nl, -0.62, 1), "−0,6");
        assert_eq!(signed(Language::En, 0.0, 1), "0.0");
        assert_eq!(grouped(Language::Nl, 1159), "1.159");
        assert_eq!(grouped(Language::En, 1234567), "1,234,567");
        assert_eq!(grouped(Language::En, 12), "12");
    }
}
