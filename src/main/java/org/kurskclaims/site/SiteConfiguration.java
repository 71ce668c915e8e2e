package org.kurskclaims.site;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Public pages carry their edition; what has no content hash in its address is asked for again after an hour. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private final Editions editions;

    SiteConfiguration(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(editions)
                .addPathPatterns(
                        "/",
                        "/timelines",
                        "/timelines/**",
                        "/compare",
                        "/claims",
                        "/claims/**",
                        "/articles",
                        "/articles/**",
                        "/actors",
                        "/actors/**",
                        "/metrics",
                        "/search",
                        "/method");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/favicon.svg", "/favicon.ico", "/robots.txt")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
