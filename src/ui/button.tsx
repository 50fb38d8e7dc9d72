import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'quiet';
  readonly children: ReactNode;
}

/** A button that does something here; for going somewhere use a link with {@link buttonClass}. */
export function Button({ kind = 'secondary', type = 'button', ...rest }: ButtonProps): ReactNode {
  // oxlint-disable-next-line react/button-has-type
  return <button {...rest} type={type} className={buttonClass(kind)} />;
}

/** The look of a button, for links that lead to another page. */
export function buttonClass(kind: NonNullable<ButtonProps['kind']>): string {
  return `button button-${kind}`;
}
