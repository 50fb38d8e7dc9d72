/** House rules that no ready-made lint rule expresses. Loaded by .oxlintrc.json. */
import { noBarrel } from './no-barrel.mjs';
import { noClock } from './no-clock.mjs';
import { noTextInJsx } from './no-text-in-jsx.mjs';

export default {
  meta: { name: 'house' },
  rules: { 'no-barrel': noBarrel, 'no-clock': noClock, 'no-text-in-jsx': noTextInJsx },
};
