import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Digest } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import type { ReadResult, RestsOn } from '#workflow/result/read-result.ts';
import { text } from './text.ts';

const words = text.rests;

/** In groups of eight, so that two people can read it to each other. */
const readable = (digest: Digest): string => digest.replaceAll(/(.{8})(?=.)/g, '$1 ');

/** What the result rests on, file by file, with fingerprints and whether each is here. */
export function RestsPart({ result }: { readonly result: ReadResult }): ReactNode {
  const { rests, record } = result;
  return (
    <Section id="dasar" title={words.title}>
      <p className="prose soft">{words.lead}</p>
      <dl className="result-facts">
        <div>
          <dt>{words.fingerprint}</dt>
          <dd>
            <code className="result-digest">{readable(record.id)}</code>
          </dd>
        </div>
      </dl>
      <ul className="result-rests">
        {rests.map((one) => (
          <li key={`${one.kind} ${one.fingerprint}`}>
            <p>
              <strong>{words.kinds[one.kind]}</strong> <Named one={one} />{' '}
              <Tag tone={one.record ? 'good' : 'neutral'}>
                {one.record ? words.here : words.away}
              </Tag>
            </p>
            <code className="result-digest">{readable(one.fingerprint)}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Named({ one: { kind, record } }: { readonly one: RestsOn }): ReactNode {
  if (!record) return null;
  const name = record.fileName;
  if (kind === 'last-year') return <Link href={paths.result(record.id)}>{name}</Link>;
  if (record.direction !== 'received') return <span className="soft">{name}</span>;
  return <Link href={paths.received(record.id)}>{name}</Link>;
}
