"""Writes for each page the JSON that Spectral is to check: extract.py PAGES FOLDER. Its time is not counted."""

import json
import os
import re
import sys

from lxml import etree, html

parser = html.HTMLParser(encoding="utf-8")


def text(element):
    return "".join(element.itertext())


def figures(row, count):
    return [int(text(cell)) for cell in row.findall("td")[-count:]]


def extract(page):
    tree = etree.parse(page, parser)
    tables = [(t, text(t)) for t in tree.iter("table")]
    published = next((words for _, words in tables if "第二十条" in words), None)
    requests = next((t for t, words in tables if "申请人情况" in words), None)
    cases = next((t for t, words in tables if t is not requests and "复议后起诉" in words), None)
    return {
        "title": text(next(tree.iter("h1"))),
        "prose": [text(p).strip() for p in tree.iter("p", "h3") if next(p.iterancestors("td"), None) is None],
        "published": published,
        "requests": None if requests is None else [figures(r, 7) for r in requests.iter("tr") if len(r.findall("td")) > 7],
        "cases": None if cases is None else figures(list(cases.iter("tr"))[-1], 15),
    }


for name in sorted(os.listdir(sys.argv[1])):
    with open(os.path.join(sys.argv[2], name + ".json"), "w", encoding="utf-8") as file:
        json.dump(extract(os.path.join(sys.argv[1], name)), file, ensure_ascii=False, indent=1)
