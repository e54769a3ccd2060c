-- What an editor says about words in the text: a note, a question to the translator, a query to the reporters, or what must
-- be resolved before anybody signs. The words are kept with the block as it stood then, so that they are found again after
-- edits, and can be quoted when they are gone.
alter table note_thread
    drop constraint note_thread_kind_check,
    drop constraint note_thread_check,
    add constraint note_thread_kind_check check (kind in ('NOTE', 'QUESTION', 'QUERY', 'MUST_RESOLVE')),
    add constraint note_thread_state_of_kind check (
        kind = 'QUERY' or state in ('OPEN', 'RESOLVED') or kind = 'QUESTION' and state = 'ANSWERED'),
    -- A block of the edition, which may be gone by now.
    add column block_id   uuid,
    add column block_text uuid references kept_text,
    add column words_from integer,
    add column words_to   integer,
    add constraint note_thread_words check (
        (block_id is null) = (block_text is null)
        and (block_id is null) = (words_from is null)
        and (block_id is null) = (words_to is null)
        and words_from >= 0 and words_to > words_from);

create index note_thread_blocking on note_thread (edition_id) where kind = 'MUST_RESOLVE' and state = 'OPEN';
