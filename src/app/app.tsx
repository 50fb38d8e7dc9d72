import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { dismiss, useToasts } from '#state/saving/toasts.ts';
import { ToastList } from '#ui/toast-list.tsx';
import { Help } from './help.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { PaperMark } from './paper-mark.tsx';
import { Routes } from './routes.tsx';
import { ShellNotices } from './shell-notices.tsx';
import { text } from './text.ts';

/** The shell around every page: header, notices, the page itself, short messages. */
export function App(): ReactNode {
  const toasts = useToasts((state) => state.list);
  return (
    // wouter takes its location hook as a value and calls it as a hook.
    // oxlint-disable-next-line react/hooks
    <Router hook={useHashLocation}>
      <Header />
      <ShellNotices />
      <PaperMark />
      <main id="isi" tabIndex={-1}>
        <Routes />
      </main>
      <Help />
      <Footer />
      <ToastList toasts={toasts} dismissLabel={text.dismiss} onDismiss={dismiss} />
    </Router>
  );
}
