import '#ui/styles.css';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { EvidenceDocument, EvidenceSupport } from '#core/evidence/document.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { AttachPanel } from '#features/evidence/attach-panel.tsx';
import { LiveContext, type LiveAssessment } from '#state/assessments/assessment-context.ts';
import { DeskContext } from '#state/desk.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { listDocuments } from '#workflow/evidence/list-documents.ts';
import { assessmentWith, must } from '../../support/scenario.ts';

const ID = '01990000-0000-7000-8000-000000000001' as AssessmentId;

let root: Root | null = null;
let host: HTMLElement | null = null;
let made = 0;

/** A desk over an empty database of the browser. */
export function emptyDesk(): Desk {
  made += 1;
  return openDesk(`attach-${Date.now()}-${made}`);
}

/** Panels for these indicators, above a field to write in. */
export function mountPanels(desk: Desk, ...indicators: readonly string[]): void {
  unmountPanels();
  host = document.createElement('main');
  document.documentElement.lang = 'id';
  document.body.append(host);
  root = createRoot(host);
  const live = { assessment: assessmentWith(ID) } as unknown as LiveAssessment;
  const links = indicators.map((indicator): readonly EvidenceSupport[] => [
    { indicator, item: null },
  ]);
  flushSync(() =>
    root?.render(
      <Router hook={useHashLocation}>
        <DeskContext value={desk}>
          <LiveContext value={live}>
            {links.map((link, at) => (
              <AttachPanel key={indicators[at]} links={link} label={`Bukti ${indicators[at]}`} />
            ))}
            <textarea aria-label="Catatan" />
          </LiveContext>
        </DeskContext>
      </Router>,
    ),
  );
}

export function unmountPanels(): void {
  root?.unmount();
  host?.remove();
  root = null;
  host = null;
}

export async function documentsOf(desk: Desk): Promise<readonly EvidenceDocument[]> {
  return must(await listDocuments(desk, ID)).sound;
}

/** What a person carries: files, as the browser hands them to a drop or a paste. */
function carrying(...files: readonly File[]): DataTransfer {
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  return carried;
}

export function drop(on: Element, ...files: readonly File[]): void {
  const options = { bubbles: true, cancelable: true, dataTransfer: carrying(...files) };
  on.dispatchEvent(new DragEvent('dragover', options));
  on.dispatchEvent(new DragEvent('drop', options));
}

/** Pastes; whether somebody took it. */
export function paste(on: Element, ...files: readonly File[]): boolean {
  const clipboardData = carrying(...files);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}
