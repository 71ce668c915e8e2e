-- A batch is brought in from a list, so what is there already, or nearly, is said in the list.

alter table capture
    add column resembles bigint references article,
    add column resembles_percent smallint check (resembles_percent between 0 and 100),
    add constraint capture_resembles_how_much check ((resembles is null) = (resembles_percent is null));
create index capture_by_resembled on capture (resembles) where resembles is not null;
comment on column capture.resembles is 'The article that was most like it when it came';
comment on column capture.resembles_percent is 'How much of the two is the same, estimated; 100 where it is a text of the article itself';
