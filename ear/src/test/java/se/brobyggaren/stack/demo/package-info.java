/** Demons folk och data: fictional people and what they enter, through REST and as themselves. */
package se.brobyggaren.stack.demo;
