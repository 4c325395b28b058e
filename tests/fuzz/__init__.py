# Parsers are asked with what a coverage-guided fuzzer makes of the corpus: `python -m tests.fuzz NAME --seconds 60`.
