//! The report for people: the order of each pool, the jurors, the elements, and what to know about them. Numbers are rounded
//! here and nowhere else.

use super::json::{CaseReport, ElementReport, JurorReport, ModelReport, PoolReport, Report};
use std::fmt::Write;

/// The report on pages of plain text, 100 columns wide.
pub fn printed(report: &Report) -> String {
    let mut text = String::new();
    model(&mut text, &report.model);
    for pool in &report.pools {
        order(&mut text, pool, report.pools.len() > 1);
    }
    jurors(&mut text, &report.jurors);
    if !report.flagged_reviews.is_empty() {
        heading(&mut text, "Reviews out of line (standardised residual beyond 3)");
        for review in &report.flagged_reviews {
            line(
                &mut text,
                format_args!(
                    "{} on {}: {:+.1}",
                    plain(&review.juror),
                    plain(&review.case),
                    review.z
                ),
            );
        }
    }
    elements(&mut text, &report.elements, report.scale);
    if !report.warnings.is_empty() {
        heading(&mut text, "To know");
        report
            .warnings
            .iter()
            .for_each(|warning| line(&mut text, format_args!("- {}", plain(warning))));
    }
    heading(&mut text, "How this was made");
    line(
        &mut text,
        format_args!("{}; seed {}; {} draws", report.engine, report.seed, report.draws),
    );
    line(
        &mut text,
        format_args!("SHA-256 of the scores: {}", report.input_sha256),
    );
    text
}

fn line(text: &mut String, arguments: std::fmt::Arguments) {
    // Writing to a string cannot fail.
    let _ = text.write_fmt(arguments);
    while text.ends_with(' ') {
        text.pop();
    }
    text.push('\n');
}

fn heading(text: &mut String, title: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    line(text, format_args!("{title}"));
    line(text, format_args!("{}", "-".repeat(title.chars().count())));
}

fn model(text: &mut String, model: &ModelReport) {
    heading(text, "Model");
    line(
        text,
        format_args!(
            "{} cases, {} jurors, {} reviews",
            model.cases, model.jurors, model.reviews
        ),
    );
    if let Some(variance) = &model.variance {
        line(
            text,
            format_args!(
                "standard deviations: cases {:.3}, severity of jurors {:.3}, rest {:.3}",
                variance.case.sqrt(),
                variance.juror.sqrt(),
                variance.residual.sqrt()
            ),
        );
    }
    if let Some(needed) = &model.jurors_needed {
        let parts: Vec<String> = needed
            .iter()
            .map(|(of, count)| format!("{of}: {}", count.ceil()))
            .collect();
        line(
            text,
            format_args!("jurors a case needed for a reliability of {}", parts.join(", ")),
        );
    }
}

/// The order of a pool; one a component where it falls apart, for these cannot be ordered together.
fn order(text: &mut String, pool: &PoolReport, named: bool) {
    let title = if named {
        format!("Order in {}", plain(&pool.pool))
    } else {
        "Order".to_owned()
    };
    let parts = pool.components.len();
    let mut cases = pool.cases.as_slice();
    for (part, members) in pool.components.iter().enumerate() {
        let (own, others) = cases.split_at(members.len().min(cases.len()));
        cases = others;
        if parts > 1 {
            heading(
                text,
                &format!("{title}, part {} of {parts} (no juror in common)", part + 1),
            );
        } else {
            heading(text, &title);
        }
        part_of_order(text, own);
    }
    line(
        text,
        format_args!(
            "mean of the pool {:.2}; dots separate bands, within which the scores do not separate",
            pool.mean
        ),
    );
}

fn part_of_order(text: &mut String, cases: &[CaseReport]) {
    let width = width(cases.iter().map(|case| case.case.as_str()), "case");
    line(
        text,
        format_args!(
            "{:>4} {:<width$} {:>7} {:>6} {:>8} {:>6} {:>6} {:>7} {:>9}",
            "rank", "case", "reviews", "mean", "adjusted", "fair", "± 95 %", "first", "places"
        ),
    );
    let mut band = None;
    for case in cases {
        if band.is_some() && case.band != band {
            line(text, format_args!("     {}", "·".repeat(width)));
        }
        band = case.band;
        let places = case
            .rank_low
            .zip(case.rank_high)
            .map_or(String::new(), |(low, high)| format!("{low}–{high}"));
        line(
            text,
            format_args!(
                "{:>4} {:<width$} {:>7} {:>6.2} {:>8} {:>6.2} {:>6} {:>7} {:>9}",
                case.rank.map_or("–".to_owned(), |rank| rank.to_string()),
                cut(&case.case, width),
                case.reviews,
                case.raw_mean,
                number(case.adjusted_mean),
                case.fair_score,
                number(case.standard_error.map(|error| 1.96 * error)),
                case.p_first
                    .map_or(String::new(), |share| format!("{:.0} %", 100.0 * share)),
                places,
            ),
        );
    }
}

fn jurors(text: &mut String, jurors: &[JurorReport]) {
    if jurors.is_empty() {
        return;
    }
    heading(text, "Jurors (severity above 0: lenient)");
    let width = width(jurors.iter().map(|juror| juror.juror.as_str()), "juror");
    line(
        text,
        format_args!(
            "{:<width$} {:>7} {:>8} {:>11}",
            "juror", "reviews", "severity", "mean square"
        ),
    );
    for juror in jurors {
        line(
            text,
            format_args!(
                "{:<width$} {:>7} {:>+8.2} {:>11}  {}",
                cut(&juror.juror, width),
                juror.reviews,
                juror.severity,
                number(juror.mean_square),
                juror.flags.join(", ")
            ),
        );
    }
}

/// Intervals of means end where the scale does.
fn elements(text: &mut String, elements: &[ElementReport], scale: [f64; 2]) {
    heading(text, "Elements");
    let width = width(elements.iter().map(|element| element.element.as_str()), "element");
    line(
        text,
        format_args!(
            "{:<width$} {:>5} {:>5} {:>14} {:>6} {:>14} {:>6} {:>6} {:>13}",
            "element", "mean", "sd", "95 %", "contr.", "95 %", "alpha", "ICC,1", "carries"
        ),
    );
    let within = |end: f64| end.clamp(scale[0], scale[1]);
    for element in elements {
        let carries = element.effective_weight.map_or(String::new(), |share| {
            format!(
                "{:.0} ({}) %",
                100.0 * share,
                range(
                    element.effective_weight_low,
                    element.effective_weight_high,
                    100.0,
                    0
                )
            )
        });
        line(
            text,
            format_args!(
                "{:<width$} {:>5} {:>5} {:>14} {:>6} {:>14} {:>6} {:>6} {:>13}  {}",
                cut(&element.element, width),
                number(element.mean),
                number(element.sd),
                range(element.ci_low.map(within), element.ci_high.map(within), 1.0, 2),
                element.contrast.map_or(String::new(), signed),
                range(element.contrast_low, element.contrast_high, 1.0, 2),
                number(element.alpha_ordinal),
                number(element.icc_c1),
                carries,
                element.suppressed.unwrap_or_default()
            ),
        );
    }
}

fn number(value: Option<f64>) -> String {
    value.map_or(String::new(), |value| format!("{value:.2}"))
}

fn range(low: Option<f64>, high: Option<f64>, times: f64, decimals: usize) -> String {
    let shown = |value: f64| shown(value * times, decimals);
    low.zip(high).map_or(String::new(), |(low, high)| {
        format!("{} to {}", shown(low), shown(high))
    })
}

/// Rounded, without a minus before nothing.
fn shown(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    match text.strip_prefix('-') {
        Some(rest) if rest.chars().all(|c| matches!(c, '0' | '.')) => rest.to_owned(),
        _ => text,
    }
}

fn signed(value: f64) -> String {
    let text = shown(value, 2);
    if text.starts_with('-') {
        text
    } else {
        format!("+{text}")
    }
}

/// As wide as the widest name, from its title to 28 characters.
fn width<'a>(names: impl Iterator<Item = &'a str>, title: &str) -> usize {
    names
        .map(|name| name.chars().count())
        .max()
        .unwrap_or(0)
        .clamp(title.len(), 28)
}

/// Without what would move the cursor or break the line of a terminal.
fn plain(name: &str) -> String {
    name.chars()
        .map(|c| if c.is_control() { '�' } else { c })
        .collect()
}

fn cut(name: &str, width: usize) -> String {
    let name = plain(name);
    if name.chars().count() <= width {
        return name;
    }
    name.chars().take(width - 1).chain(['…']).collect()
}
