// usage: node compare-baselines.js OURS.sarif THEIRS.sarif    exit 1 when they disagree on what is new, known and gone
// The multitool also tells known findings that look different from before ("updated"); for us those are known.
const fs = require('fs');
const [ours, theirs] = process.argv.slice(2).map(file => {
  const run = JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')).runs[0];
  return run.results.map(result => {
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    const state = result.baselineState === 'updated' ? 'unchanged' : result.baselineState;
    const uri = artifactLocation.uri ?? run.artifacts[artifactLocation.index].location.uri;
    const rule = result.ruleId ?? run.tool.driver.rules[result.ruleIndex].id;
    return [state, rule, uri, state === 'absent' ? '' : region.startLine].join(' ');
  }).sort();
});
const only = (a, b) => a.filter(row => a.filter(x => x === row).length > b.filter(x => x === row).length);
for (const row of only(ours, theirs)) console.log(`ours only: ${row}`);
for (const row of only(theirs, ours)) console.log(`the multitool's only: ${row}`);
const count = state => ours.filter(row => row.startsWith(state)).length;
console.log(`baselines agree on ${count('new')} new, ${count('unchanged')} known, ${count('absent')} gone`);
process.exit(ours.join('\n') === theirs.join('\n') && count('new') && count('unchanged') && count('absent') ? 0 : 1);
