//! Figures out of what the scorers print and write.
//!
//! Example: the line `  * type set F1   0.412 [0.380, 0.440]` marks `type set F1` as a main figure; its value and
//! interval come from the JSON.

use serde_json::Value;

use super::rows::Figure;

/// Main figures of a suite: those that `score.py` prints with a star.
pub fn of_suite(printed: &str, json: &str) -> Result<Vec<Figure>, String> {
    let scores: Value = serde_json::from_str(json).map_err(|e| format!("cannot read the scores: {e}"))?;
    let starred = printed.lines().filter_map(|line| line.trim_start().strip_prefix("* "));
    // A name is followed by the column of values, at least two spaces away.
    let names = starred.filter_map(|line| line.split("  ").next().map(str::trim));
    let figure = |name: &str| {
        let score = &scores["figures"][name];
        Some(Figure {
            name: name.to_owned(),
            value: number(&score["value"])?,
            interval: interval(&score["interval"]),
        })
    };
    Ok(names.filter_map(figure).collect())
}

/// Strict and loose F1 of each layer, French and English apart.
pub fn of_reports(json: &str) -> Result<Vec<Figure>, String> {
    let scores: Value = serde_json::from_str(json).map_err(|e| format!("cannot read the scores: {e}"))?;
    let layers = scores.as_object().into_iter().flatten();
    let mut figures = Vec::new();
    for (layer, score) in layers.filter(|(layer, _)| layer.ends_with("/fr") || layer.ends_with("/en")) {
        for match_kind in ["strict", "loose"] {
            if let Some(value) = number(&score[match_kind][2]) {
                let name = format!("{layer} {match_kind} F1");
                figures.push(Figure {
                    name,
                    value,
                    interval: interval(&score[format!("{match_kind}_interval")]),
                });
            }
        }
    }
    Ok(figures)
}

/// One figure for each row of a Markdown table: all its columns with their names.
pub fn of_table(markdown: &str) -> Vec<Figure> {
    let cells = |line: &str| -> Vec<String> {
        line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let mut rows = markdown.lines().filter(|l| l.starts_with('|') && !l.starts_with("|--")).map(cells);
    let Some(heads) = rows.next() else { return Vec::new() };
    let named = |row: &[String]| -> String {
        let pairs = heads.iter().zip(row).skip(1).map(|(head, value)| format!("{head} {value}"));
        pairs.collect::<Vec<_>>().join(", ")
    };
    rows.map(|row| Figure { name: row[0].clone(), value: named(&row), interval: String::new() }).collect()
}

fn number(value: &Value) -> Option<String> {
    value.as_f64().map(|value| format!("{value:.3}"))
}

fn interval(value: &Value) -> String {
    match (number(&value[0]), number(&value[1])) {
        (Some(low), Some(high)) => format!("{low} – {high}"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(name: &str, value: &str, interval: &str) -> Figure {
        Figure { name: name.into(), value: value.into(), interval: interval.into() }
    }

    #[test]
    fn starred_figures_are_taken_with_their_intervals() {
        let printed = "x: 9 documents\n    presence accuracy   0.069\n  * type set F1     0.412   [0.4, 0.5]\n  * empty   -\n";
        let json = r#"{"figures": {"type set F1": {"value": 0.4123, "interval": [0.4, 0.45]},
                       "presence accuracy": {"value": 0.07, "interval": [0, 1]}, "empty": {"value": null, "interval": null}}}"#;
        assert_eq!(of_suite(printed, json).unwrap(), [figure("type set F1", "0.412", "0.400 – 0.450")]);
    }

    #[test]
    fn reports_are_taken_by_layer_and_language() {
        let json = r#"{"tolls/all": {"loose": [1, 1, 1], "strict": [1, 1, 1]},
            "tolls/fr": {"loose": [0.1, 0.2, 0.3], "loose_interval": [0.25, 0.35], "strict": [0, 0, 0.1], "strict_interval": null}}"#;
        let expected = [
            figure("tolls/fr strict F1", "0.100", ""),
            figure("tolls/fr loose F1", "0.300", "0.250 – 0.350"),
        ];
        assert_eq!(of_reports(json).unwrap(), expected);
    }

    #[test]
    fn a_table_gives_a_figure_for_each_row() {
        let table =
            "| input | UPOS | LAS |\n|---|---:|---:|\n| French GSD, gold tokens |  96.10 |  82.50 |\n";
        assert_eq!(of_table(table), [figure("French GSD, gold tokens", "UPOS 96.10, LAS 82.50", "")]);
        assert_eq!(of_table("no table"), []);
    }
}
