-- Every instance keeps what readers are shown in memory. Whatever changes an article says so in the transaction that
-- changes it, whoever does it: which story, in which language, and whether readers reach it from now on (in), do not any
-- more (out), or neither changes. Ids and a language, no words.
create function readers_see(story uuid, language text, what text) returns void language sql as $$
    select pg_notify('dragoman', 'readers ' || story || ' ' || language || ' ' || what)
$$;

create function publication_seen() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform readers_see(old.story_id, old.language, 'out');
    elsif not new.current then
        -- A newer one took its place and speaks for itself.
        perform readers_see(new.story_id, new.language, 'same');
    elsif new.suspended or new.withdrawn_at is not null then
        perform readers_see(new.story_id, new.language, 'out');
    else
        perform readers_see(new.story_id, new.language, 'in');
    end if;
    return null;
end $$;
create trigger readers_see_it after insert or update or delete on publication
    for each row execute function publication_seen();

-- What belongs to an article. It mostly comes with the article itself, and PostgreSQL says the same thing once.
create function part_of_publication_seen() returns trigger language plpgsql as $$
declare
    part record;
begin
    part := coalesce(new, old);
    perform readers_see(p.story_id, p.language, 'same') from publication p where p.id = part.publication_id;
    return null;
end $$;
create trigger readers_see_it after insert or update or delete on publication_block
    for each row execute function part_of_publication_seen();
create trigger readers_see_it after insert or update or delete on publication_credit
    for each row execute function part_of_publication_seen();
do $$
begin
    if to_regclass('publication_photo') is not null then
        create trigger readers_see_it after insert or update or delete on publication_photo
            for each row execute function part_of_publication_seen();
    end if;
end $$;

create function note_of_publication_seen() returns trigger language plpgsql as $$
declare
    note record;
begin
    note := coalesce(new, old);
    perform readers_see(p.story_id, p.language, 'same')
    from publication p where p.edition_id = note.edition_id and p.current;
    return null;
end $$;
create trigger readers_see_it after insert or update or delete on publication_note
    for each row execute function note_of_publication_seen();
