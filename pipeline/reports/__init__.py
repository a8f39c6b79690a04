"""Values -> what people and programs read: text, JSON, CSV, HTML, JUnit, SARIF. Knows no rule, no formula.

findings      what is wrong, in every format     readability   how texts can be read, in every format
sarif, junit  for code hosts and build servers   words         what no format can carry as it is
"""

from __future__ import annotations

from pipeline.reports.findings import FORMATS, as_records, as_text, counts, reaches, report, summary

__all__ = ["FORMATS", "as_records", "as_text", "counts", "reaches", "report", "summary"]
