-- Which version of what readers saw a partner gets is counted over all of an edition's articles.
create index publications_of_edition on publication (edition_id);

-- Feeds in which something is new, to be told to the hub that tells their subscribers (WebSub). One row a feed, written
-- with the article: what is rolled back is told to nobody, and what is not told yet is not forgotten.
create table websub_ping (
    language text        not null,
    desk     text        not null,
    asked_at timestamptz not null default clock_timestamp(),
    due_at   timestamptz not null default clock_timestamp(),
    attempts integer     not null default 0,
    primary key (language, desk)
);

create function publication_told() returns trigger language plpgsql as $$
begin
    -- What is suspended changes nothing that a feed shows, and what another took the place of is told with that.
    if new.current and not new.suspended then
        insert into websub_ping (language, desk) values (new.language, new.desk)
        on conflict (language, desk) do update
            set asked_at = clock_timestamp(), due_at = clock_timestamp(), attempts = 0;
    end if;
    return null;
end $$;
create trigger subscribers_are_told after insert or update on publication
    for each row execute function publication_told();
