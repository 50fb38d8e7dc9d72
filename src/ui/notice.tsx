import type { ReactNode } from 'react';
import { Icon } from '#ui/icons/icon.tsx';
import './notice.css';

interface NoticeProps {
  readonly tone: 'info' | 'warn' | 'bad' | 'good';
  readonly title?: string;
  /** `alert` interrupts a screen reader; keep it for what went wrong just now. */
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
}

/** A block that stands out: advice, a warning, a failure, a success. */
export function Notice({ tone, title, role, children }: NoticeProps): ReactNode {
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <Icon name={tone} />
      {title !== undefined && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
