-- Whoever signed a correction gave a reason why it stays with readers, though something that it is drawn from was withdrawn,
-- spiked or taken back by then. Where that happens only after the sign-off, whoever publishes gives one. Of sign-offs from
-- before it is not known; one of them that waits to be published beside such a source is asked for its reason once more.
alter table sign_off add column beside boolean not null default false;
