import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';
import { Icon } from '#ui/icons/icon.tsx';
import type { IconName } from '#ui/icons/shapes.ts';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'quiet';
  /** Before its words, never instead of them. */
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A button that does something here; for going somewhere use a link with {@link buttonClass}. */
export function Button(props: ButtonProps): ReactNode {
  const { kind = 'secondary', type = 'button', icon, children, ...rest } = props;
  return (
    // oxlint-disable-next-line react/button-has-type
    <button {...rest} type={type} className={buttonClass(kind)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** The look of a button, for links that lead to another page. */
export function buttonClass(kind: NonNullable<ButtonProps['kind']>): string {
  return `button button-${kind}`;
}
