// The twelve checks on what a page holds, for the peers that run on Node.js.

const titles = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const newestFormSince = 2021;

const sum = (figures) => figures.reduce((a, b) => a + b, 0);
const year = (report) => Number(/(\d{4})年政府信息公开工作年度报告/.exec(report.title)[1]);
const order = (report) => report.prose.map((p) => titles.indexOf(p)).filter((t) => t >= 0);
const block = (start) => ({ cases }) => !cases || sum(cases.slice(start, start + 4)) === cases[start + 4];
const columns = (report, holds) => !report.requests || report.requests[0].every((_, c) => holds(report.requests.map((row) => row[c])));

/** Each takes {title, prose, published, requests, cases} and says whether the report is right. */
export const checks = {
  'section.missing': (report) => order(report).length === titles.length,
  'section.order': (report) => order(report).every((t, i, all) => i === 0 || all[i - 1] < t),
  't3.row': ({ requests }) => !requests || requests.every((row) => sum(row.slice(0, -1)) === row.at(-1)),
  't3.result': (report) => columns(report, (c) => sum(c.slice(2, -2)) === c.at(-2)),
  't3.flow': (report) => columns(report, (c) => c[0] + c[1] === c.at(-2) + c.at(-1)),
  't4.review': block(0),
  't4.direct': block(5),
  't4.after_review': block(10),
  'template.wrong_year': (report) => !report.published || report.published.includes('本年制发件数') === year(report) >= newestFormSince,
  'table.absent': (report) => [[1, report.published], [2, report.requests], [3, report.cases]].every(([part, table]) => table || !order(report).includes(part)),
  'period.missing': ({ prose }) => prose.some((p) => p.includes('统计期限')),
  'fee.statement_missing': (report) => year(report) < newestFormSince || report.prose.some((p) => p.includes('信息处理费') || p.includes('收费通知')),
};
