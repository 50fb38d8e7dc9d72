/** Attributes and props that people read or hear. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'description',
  'heading',
  'hint',
  'label',
  'legend',
  'message',
  'placeholder',
  'summary',
  'title',
]);

const hasLetter = (text) => /\p{L}/u.test(text);

/** The parts of an expression that may end up on the screen as they stand. */
function* literalsOf(node) {
  if (node.type === 'JSXText' || node.type === 'Literal') yield node;
  if (node.type === 'TemplateLiteral') yield* node.quasis;
  if (node.type === 'JSXExpressionContainer') yield* literalsOf(node.expression);
  if (node.type === 'ConditionalExpression') {
    yield* literalsOf(node.consequent);
    yield* literalsOf(node.alternate);
  }
  if (node.type === 'LogicalExpression') {
    if (node.operator !== '&&') yield* literalsOf(node.left);
    yield* literalsOf(node.right);
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    yield* literalsOf(node.left);
    yield* literalsOf(node.right);
  }
}

const textOf = (node) => (node.type === 'TemplateElement' ? node.value.cooked : node.value);

/** Words for people live in text.ts. Signs without a letter (·, %, 5) may stand in JSX. */
export const noTextInJsx = {
  meta: { type: 'problem', docs: { description: 'Words for people live in text.ts.' } },
  create(context) {
    const check = (node) => {
      for (const literal of literalsOf(node)) {
        const text = textOf(literal);
        if (typeof text !== 'string' || !hasLetter(text)) continue;
        context.report({ node: literal, message: 'Words for people live in text.ts, not in JSX.' });
      }
    };
    const checkChildren = (node) => node.children.forEach(check);
    return {
      JSXElement: checkChildren,
      JSXFragment: checkChildren,
      JSXAttribute(node) {
        if (node.value && SPOKEN.has(node.name.name)) check(node.value);
      },
    };
  },
};
