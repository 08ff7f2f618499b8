"""Checks pages by ISO Schematron (lxml, libxslt) and prints a line of file and check for each finding."""

import os
import sys

from lxml import etree, html, isoschematron

FAILED = "{http://purl.oclc.org/dsdl/svrl}failed-assert"

schema = isoschematron.Schematron(
    etree.parse(os.path.join(os.path.dirname(__file__), "checks.sch")), store_report=True
)
parser = html.HTMLParser(encoding="utf-8")


def check(path):
    if not schema.validate(etree.parse(path, parser)):
        for failed in sorted({f.get("id") for f in schema.validation_report.iter(FAILED)}):
            print(os.path.basename(path), failed, sep="\t")


def pages(path):
    return [path] if os.path.isfile(path) else [os.path.join(path, name) for name in sorted(os.listdir(path))]


for page in pages(sys.argv[1]):
    check(page)
