import { checks } from '../checks.mjs';

const rule = (holds) => ({
  given: '$',
  severity: 'error',
  message: '{{error}}',
  then: { function: (report) => (holds(report) ? undefined : [{ message: 'does not hold' }]) },
});

export default { rules: Object.fromEntries(Object.entries(checks).map(([id, holds]) => [id, rule(holds)])) };
