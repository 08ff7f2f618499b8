import { checks } from '../checks.mjs';
import plugin from './plugin.mjs';

export default {
  root: true,
  plugins: [plugin],
  rules: Object.fromEntries(Object.keys(checks).map((id) => [`report/${id}`, 'error'])),
};
