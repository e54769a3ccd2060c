-- What is being corrected in a published edition, while its working copy is open for it.
alter table edition add column correction text check (correction in ('TYPO', 'CORRECTION', 'CLARIFICATION', 'UPDATE'));
alter table edition add column correction_note text;
alter table edition add column correcting_since timestamptz;
alter table edition add constraint corrected_since check ((correction is null) = (correcting_since is null)
    and (correction_note is null or correction is not null));

-- The working copy that was given up when a published edition went back to what readers see.
alter table version drop constraint version_cut_at_check;
alter table version add constraint version_cut_at_check check (cut_at in ('FILED', 'SENT', 'SUBMITTED', 'SIGNED', 'ABANDONED'));

-- What readers are told about an article, dated, in its language. An update may have no words.
create table publication_note (
    id         uuid primary key,
    edition_id uuid        not null references edition,
    kind       text        not null check (kind in ('CORRECTION', 'CLARIFICATION', 'UPDATE')),
    text       text        not null check (text <> '' or kind = 'UPDATE'),
    at         timestamptz not null
);
create index publication_note_of_edition on publication_note (edition_id, at);
