package org.kurskclaims.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors say to each other about claims. Nothing is ever changed or deleted; a conversation can be settled. */
@Service("comments")
@Transactional
class Comments {

    static final List<String> FIELDS = List.of(
            "quote",
            "quantity",
            "metric",
            "subject",
            "place",
            "claimant",
            "chain",
            "asOf",
            "stated",
            "modality",
            "grade");
    static final int LONGEST = 4_000;

    private static final String CONVERSATIONS = """
            select c.id, c.reply_to, c.field, c.body, c.who, c.at,
                   (select case when r.resolved then r.who end from claim_comment_resolution r
                    where r.comment_id = c.id order by r.id desc limit 1) as resolved_by
            from claim_comment c
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Comments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The conversations about a claim, the open ones first, then the latest first. */
    @Transactional(readOnly = true)
    public List<Comment> about(long claim) {
        Map<Long, Comment> conversations = new LinkedHashMap<>();
        jdbc.sql(CONVERSATIONS + "where c.claim_id = :claim order by c.id")
                .param("claim", claim)
                .query(row -> {
                    Comment comment = new Comment(
                            row.getLong("id"),
                            row.getString("field"),
                            row.getString("body"),
                            row.getString("who"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            new ArrayList<>(),
                            row.getString("resolved_by"));
                    Long begun = row.getObject("reply_to", Long.class);
                    if (begun == null) {
                        conversations.put(comment.id(), comment);
                    } else {
                        Objects.requireNonNull(conversations.get(begun))
                                .replies()
                                .add(comment);
                    }
                });
        return conversations.values().stream()
                .sorted(Comparator.comparing(Comment::isOpen)
                        .thenComparing(Comment::id)
                        .reversed())
                .toList();
    }

    /** Number of open conversations about a claim. */
    @Transactional(readOnly = true)
    public int open(long claim) {
        return (int) about(claim).stream().filter(Comment::isOpen).count();
    }

    /** Number of open conversations by claim, of the claims cited in an article; claims without one are absent. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> openIn(long article) {
        Map<Long, Integer> open = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.claim_id, count(*)
                        from claim_comment c
                        where c.reply_to is null
                          and c.claim_id in (select ci.claim_id from article_version v
                                             join passage p on p.version_id = v.id join citation ci on ci.passage_id = p.id
                                             where v.article_id = :article)
                          and not coalesce((select r.resolved from claim_comment_resolution r
                                            where r.comment_id = c.id order by r.id desc limit 1), false)
                        group by c.claim_id""").param("article", article).query(row -> {
            open.put(row.getLong(1), row.getInt(2));
        });
        return open;
    }

    /** @param field one of {@link #FIELDS}; absent for the whole claim */
    public void begin(long claim, @Nullable String field, String body, String who) {
        add(claim, null, field, body, who);
    }

    /** Answers in a conversation about a claim; whoever answers a settled one opens it again. */
    public void reply(long claim, long begun, String body, String who) {
        Comment conversation = conversation(claim, begun);
        add(claim, begun, null, body, who);
        if (!conversation.isOpen()) {
            resolve(claim, begun, false, who);
        }
    }

    private void add(long claim, @Nullable Long begun, @Nullable String field, String body, String who) {
        jdbc.sql("""
                        insert into claim_comment (claim_id, reply_to, field, body, who, at)
                        values (:claim, :begun, :field, :body, :who, :at)""")
                .param("claim", claim)
                .param("begun", begun)
                .param("field", field)
                .param("body", body)
                .param("who", who)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Settles a conversation, or opens it again; nothing happens if it is so already. */
    public void resolve(long claim, long begun, boolean resolved, String who) {
        if (conversation(claim, begun).isOpen() == resolved) {
            jdbc.sql("""
                            insert into claim_comment_resolution (comment_id, resolved, who, at)
                            values (:comment, :resolved, :who, :at)""")
                    .param("comment", begun)
                    .param("resolved", resolved)
                    .param("who", who)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    private Comment conversation(long claim, long begun) {
        return about(claim).stream()
                .filter(comment -> comment.id() == begun)
                .findFirst()
                .orElseThrow(() -> NotAtTheDesk.comment(begun));
    }

    static boolean isField(String field) {
        return Set.copyOf(FIELDS).contains(field);
    }
}
