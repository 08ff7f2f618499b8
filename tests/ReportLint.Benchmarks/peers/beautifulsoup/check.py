"""Checks pages by hand on BeautifulSoup and prints a line of file and check for each finding."""

import os
import re
import sys

from bs4 import BeautifulSoup

TITLES = [
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
]
NEWEST_FORM_SINCE = 2021


def figures(row, count):
    return [int(cell.get_text()) for cell in row.find_all("td")[-count:]]


def identities(requests):
    new, carried_in, *results, total, carried_out = requests
    if any(sum(row[:-1]) != row[-1] for row in requests):
        yield "t3.row"
    if any(sum(column) != t for column, t in zip(zip(*results), total)):
        yield "t3.result"
    if any(n + i != t + o for n, i, t, o in zip(new, carried_in, total, carried_out)):
        yield "t3.flow"


def findings(soup):
    year = int(re.search(r"(\d{4})年政府信息公开工作年度报告", soup.h1.get_text()).group(1))
    tables = soup.find_all("table")
    published = next((t for t in tables if "第二十条" in t.get_text()), None)
    requests = next((t for t in tables if "申请人情况" in t.get_text()), None)
    cases = next((t for t in tables if t is not requests and "复议后起诉" in t.get_text()), None)
    prose = [p.get_text().strip() for p in soup.find_all(["p", "h3"]) if p.find_parent("td") is None]
    order = [TITLES.index(p) for p in prose if p in TITLES]

    if len(order) != len(TITLES):
        yield "section.missing"
    if order != sorted(order):
        yield "section.order"
    for part, table in ((1, published), (2, requests), (3, cases)):
        if part in order and table is None:
            yield "table.absent"
    if requests:
        yield from identities([figures(row, 7) for row in requests.find_all("tr") if len(row.find_all("td")) > 7])
    if cases:
        blocks = figures(cases.find_all("tr")[-1], 15)
        for check, start in (("t4.review", 0), ("t4.direct", 5), ("t4.after_review", 10)):
            if sum(blocks[start : start + 4]) != blocks[start + 4]:
                yield check
    if published and ("本年制发件数" in published.get_text()) != (year >= NEWEST_FORM_SINCE):
        yield "template.wrong_year"
    if not any("统计期限" in p for p in prose):
        yield "period.missing"
    if year >= NEWEST_FORM_SINCE and not any("信息处理费" in p or "收费通知" in p for p in prose):
        yield "fee.statement_missing"


def pages(path):
    return [path] if os.path.isfile(path) else [os.path.join(path, name) for name in sorted(os.listdir(path))]


for page in pages(sys.argv[1]):
    with open(page, encoding="utf-8") as file:
        for check in sorted(set(findings(BeautifulSoup(file, "html.parser")))):
            print(os.path.basename(page), check, sep="\t")
