package org.kurskclaims.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the SQL statements of a Spring context, to assert that a page needs the same number of them whatever it shows:
 * {@code @Import(StatementCounter.class)}, inject it, {@code assertThat(counter.during(() -> …)).hasSizeLessThan(5)}.
 */
public class StatementCounter implements BeanPostProcessor {

    /** The session store tidies up by itself every minute, whatever is counted then. */
    private static final String TIDYING = "spring-session-";

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The statements that a piece of work prepared, on whatever thread of its own. */
    public List<String> during(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? listening(DataSource.class, bean) : bean;
    }

    private Object listening(Class<?> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean prepares = method.getName().startsWith("prepare")
                    && !Thread.currentThread().getName().startsWith(TIDYING);
            if (prepares && arguments != null && arguments[0] instanceof String sql) {
                statements.add(sql);
            }
            Object result = call(target, method, arguments);
            return result instanceof Connection && method.getName().equals("getConnection")
                    ? listening(Connection.class, result)
                    : result;
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
