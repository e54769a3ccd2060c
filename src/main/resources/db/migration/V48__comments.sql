-- What readers are told before they write, and the terms they write under; every version of both stays.
create table comment_notice (
    language text        not null,
    version  integer     not null check (version > 0),
    notice   text        not null check (notice <> ''),
    terms    text        not null check (terms <> ''),
    at       timestamptz not null,
    -- Nobody where it came with the product.
    by       uuid references person,
    primary key (language, version)
);
create trigger comment_notice_is_append_only before update or delete on comment_notice
    for each row execute function refuse_change();

-- What a reader wrote. It refers to what is published by the edition's id alone, as all that readers see does.
create table comment (
    id                   uuid primary key,
    edition_id           uuid        not null,
    publication_key      text        not null,
    article_language     text        not null,
    detected_language    text,
    name                 text        not null,
    -- As typed, with LF; empty once it was sealed or its sender withdrew it.
    body                 text        not null,
    -- What readers see in its place where a moderator edited it.
    shown_body           text,
    state                text        not null
        check (state in ('HELD', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'PASSED_ON')),
    reason_code          text,
    decided_by           uuid references person,
    decided_at           timestamptz,
    edited_by            uuid references person,
    edited_at            timestamptz,
    -- Readers see it from then on: some seconds after the decision, which can be taken back until then.
    public_from          timestamptz,
    -- What its sender was told.
    notice_language      text        not null,
    notice_version       integer     not null,
    -- Of the secret by which the sender withdraws it, which is stored nowhere.
    withdraw_secret_hash bytea       not null unique,
    -- Of the network it came from, by the day's salt; gone with it.
    fingerprint          bytea,
    -- Of its words without what tells nothing apart, by the day's salt; gone with it.
    likeness             bytea,
    received_at          timestamptz not null,
    flags                text[]      not null,
    sealed_at            timestamptz,
    sealed_by            uuid references person,
    version              integer     not null default 0,
    foreign key (notice_language, notice_version) references comment_notice (language, version),
    check ((state = 'APPROVED') = (public_from is not null)),
    check ((edited_at is null) = (edited_by is null)),
    check ((sealed_at is null) = (sealed_by is null)),
    check ((decided_at is null) = (decided_by is null))
);
create index comment_of_article on comment (edition_id, received_at, id) where state = 'APPROVED';
create index comment_queue on comment (article_language, received_at, id) where state = 'HELD';
create index comment_arrivals on comment (edition_id, received_at);
create index comment_of_network on comment (fingerprint, received_at) where fingerprint is not null;
create index comment_like_it on comment (likeness) where likeness is not null;

-- What became of a comment: who, when, what and why. By nobody where the sender did it.
create table comment_event (
    id          uuid primary key,
    comment_id  uuid        not null references comment,
    kind        text        not null check (kind ~ '^[A-Z_]+$'),
    by          uuid references person,
    at          timestamptz not null,
    reason_code text,
    why         text
);
create index comment_event_of_comment on comment_event (comment_id, at);
create trigger comment_event_is_append_only before update or delete on comment_event
    for each row execute function refuse_change();

-- Words for which a comment is flagged, one a line, by language.
create table comment_word_list (
    language text        not null,
    version  integer     not null check (version > 0),
    words    text        not null,
    at       timestamptz not null,
    by       uuid references person,
    primary key (language, version)
);
create trigger comment_word_list_is_append_only before update or delete on comment_word_list
    for each row execute function refuse_change();

-- How comments are taken; the last version holds.
create table comment_setting (
    version       integer primary key check (version > 0),
    name_required boolean     not null,
    at            timestamptz not null,
    by            uuid references person
);
create trigger comment_setting_is_append_only before update or delete on comment_setting
    for each row execute function refuse_change();
insert into comment_setting values (1, false, now(), null);

-- Whether an article takes comments; the last one holds, and without one it does.
create table commenting (
    id         uuid primary key,
    edition_id uuid        not null,
    open       boolean     not null,
    at         timestamptz not null,
    by         uuid        not null references person
);
create index commenting_of_edition on commenting (edition_id, at desc, id desc);
create trigger commenting_is_append_only before update or delete on commenting
    for each row execute function refuse_change();

-- Networks from which nothing is taken for a while; no longer than the salt of their fingerprints lasts.
create table comment_ban (
    id          uuid primary key,
    fingerprint bytea       not null,
    until       timestamptz not null,
    at          timestamptz not null,
    by          uuid        not null references person,
    why         text        not null
);
create index comment_ban_of_network on comment_ban (fingerprint, until);

-- What the fingerprints of a day (UTC) are made with. Deleted when the day is over: nobody can then tell any more which
-- network one was of.
create table comment_salt (
    day  date primary key,
    salt bytea not null check (length(salt) = 32)
);

-- Signs the forms that readers are given. Two random UUIDs are 244 random bits.
create table comment_form_key (
    one boolean primary key default true check (one),
    key bytea not null
);
insert into comment_form_key (key)
    values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

insert into comment_notice values ('en', 1,
$$A moderator reads every comment before it appears, so yours will not appear at once. It can be shortened or edited under the terms below, and then says so. Please respect those who see it differently, and stick to the facts. Do not write anything that could endanger you or somebody else.$$,
$$What we publish
Comments are the opinions of those who send them. A moderator reads each one first and decides whether it appears. We publish what is about the article, in any language, and what respects other people.

What we do not publish
Threats, hatred of people for what they are, insults, advertising, invented facts, and what somebody else wrote. We do not publish anything that could tell who a person in danger is or where they are, or addresses, telephone numbers and other private details.

What we change
A moderator may shorten a comment or take something out of it, such as private details. It then says in public that a moderator edited it. We keep what you sent, to answer for what we changed.

What we know of you
We ask for no account, no email address and no telephone number, and set no cookies. A name is only what you choose to be called. We do not store your internet address. To stop floods we keep a mark made from part of it with a key that is destroyed at the end of the day; nobody can tell the address from it afterwards.

If you change your mind
After sending you are given a private link. With it you can withdraw your comment at any time; its words are then deleted. We cannot send you that link again.

If the article is wrong
Say so in a comment. What should be corrected is passed on to the editors, also where the comment itself is not published.$$,
now(), null);
