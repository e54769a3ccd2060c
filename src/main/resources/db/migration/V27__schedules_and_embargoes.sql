-- When the clock is to publish what stands signed: an instant, and the zone in which people said it. It is dropped with the
-- sign-off, and the database says so too.
alter table edition add column scheduled_for timestamptz;
alter table edition add column schedule_zone text;
alter table edition add column scheduled_by uuid references person;
-- When the clock looks at it next: at its time, and again while something is in its way.
alter table edition add column schedule_next timestamptz;
alter table edition add column schedule_overtaken timestamptz;
alter table edition add constraint schedule_is_whole check (
    (scheduled_for is null) = (schedule_zone is null) and (scheduled_for is null) = (scheduled_by is null)
    and (scheduled_for is null) = (schedule_next is null)
    and (schedule_overtaken is null or scheduled_for is not null));
alter table edition add constraint schedule_of_the_signed check (scheduled_for is null or stage = 'READY');
create index schedule_due on edition (schedule_next) where schedule_next is not null;

-- Until when no reader may see anything of a story. Who set it and why stands in the record.
alter table story add column embargo_until timestamptz;
alter table story add column embargo_zone text;
alter table story add constraint embargo_is_whole check ((embargo_until is null) = (embargo_zone is null));

-- The one door to readers is the table of what is published; it does not open before the embargo, whoever asks.
create function embargo_keeps() returns trigger language plpgsql as $$
begin
    if exists (select from story s where s.id = new.story_id and s.embargo_until > new.published_at) then
        raise exception 'the story % is under embargo', new.story_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger publication_waits_for_the_embargo before insert on publication
    for each row execute function embargo_keeps();

-- Nor is there an embargo on what readers see.
create function embargo_comes_first() returns trigger language plpgsql as $$
begin
    if exists (select from publication p
               where p.story_id = new.id and p.current and not p.suspended and p.published_at < new.embargo_until) then
        raise exception 'readers see the story % already', new.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger no_embargo_on_what_is_out before update of embargo_until on story
    for each row when (new.embargo_until is not null and new.embargo_until is distinct from old.embargo_until)
    execute function embargo_comes_first();

-- The time that a step is about, in the zone in which it was said.
alter table entry add column until_time timestamptz;
alter table entry add column until_zone text;

-- What a schedule does whose source changed, in a way that matters, after the text was signed.
alter table desk add column overtaken text not null default 'WAITS' check (overtaken in ('WAITS', 'AS_PINNED'));

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
    'RETURNED', 'ASSIGNED', 'HANDED_OVER', 'TAKEN_OVER', 'LEASE_ENDING', 'LEASE_OVER', 'SOURCE_CHANGED', 'SIGN_OFF_VOID',
    'QUERY', 'ANSWER', 'MENTION', 'JOINED', 'SUSPENDED', 'RESUMED', 'HELD', 'LIFTED', 'TASK',
    'COUNTERSIGN', 'FAULT_FOUND', 'WAIVED',
    'SCHEDULE_OVERTAKEN', 'SCHEDULE_RAN', 'SCHEDULE_DROPPED', 'EMBARGOED', 'EMBARGO_LIFTED'));
