/** `new Date()` and `Date()` read the clock; `new Date(value)` only converts and is fine. */
export const noClock = {
  meta: { type: 'problem', docs: { description: 'Time enters the pure floors as a value.' } },
  create(context) {
    const check = (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
      if (node.type === 'NewExpression' && node.arguments.length > 0) return;
      context.report({ node, message: 'This reads the clock. Take the time as a parameter.' });
    };
    return { NewExpression: check, CallExpression: check };
  },
};
