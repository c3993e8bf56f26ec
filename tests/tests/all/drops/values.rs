//! Macros, closures, futures and what types hide; the marks are rustc's own drops.
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::rc::Rc;
use std::sync::Arc;
pub struct G(Vec<u8>);
impl Drop for G { fn drop(&mut self) {} }
impl G { pub fn get(&self) -> Option<&u8> { self.0.first() } pub fn len(&self) -> usize { 0 } pub fn val(&self) -> G { make() } pub fn into(self) -> usize { 0 } } //~ G
impl fmt::Display for G { fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
pub fn make() -> G { G(Vec::new()) }
pub fn cond() -> bool { true }
pub enum Kind { A, B(u8), C(G) }
pub fn shown(k: &Kind, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match k {
        Kind::A => write!(f, "{}", make()), //~ G
        Kind::B(_) => write!(
            f,
            "{}",
            make()
        ), //~ G
        Kind::C(g) => match g.len() {
            0 => f.write_str("{}"),
            _ => write!(f, "{}", g.val()), //~ G
        },
    }
}
pub enum Item { Owned(Box<str>), Plain(&'static str) }
const ITEMS: [Item; 1] = [Item::Plain("")];
pub fn promoted() -> usize {
    ITEMS.iter().count()
}
#[derive(Clone, Copy)]
enum Atom { First }
pub struct Word { atom: u8, at: usize, text: Option<Box<str>> }
impl Word { pub fn len(&self) -> usize { self.at } }
pub const WORD: Word = Word { atom: Atom::First as u8, at: 1 + 2, text: None };
pub fn of_parts() -> usize {
    WORD.len()
}
pub fn anonymous(f: impl Fn(&[u8]) -> Option<u8>, g: impl AsRef<str> + Clone, it: impl Iterator<Item = u8>) {
    g.as_ref();
    f(&[]);
} //~ impl AsRef<str> + Clone, impl Fn(&[u8]) -> Option<u8>, impl Iterator<Item = u8>
pub async fn free<T>(t: T) {
} //~ T
pub struct Gen<T>(pub T);
impl<T> Gen<T> {
    pub async fn method(self) {
    } //~ Gen
    pub fn waited(self) -> impl Future<Output = ()> {
        async move {
            self.method().await; //~ {async fn body of Gen<T>::method()}
            free(1u8).await; //~ {async fn body of free<u8>()}
        }
    }
}
pub trait Act { fn act(&self); }
impl Act for G {
    fn act(&self) {
        struct Bomb<'a>(&'a G);
        impl Drop for Bomb<'_> { fn drop(&mut self) {} }
        let _bomb = Bomb(self);
    } //~ Bomb
}
pub struct Arr<T>(pub T);
impl<T> Arr<T> { pub fn all<const N: usize>(self) -> [T; N] { todo!() } }
impl<T> From<Arr<T>> for (T, T) {
    fn from(w: Arr<T>) -> Self {
        let [a, b] = w.all();
        (a, b)
    }
}
macro_rules! pick {
    ($self:expr, $e:ident) => { match make().len() { 0 => $self, _ => { drop($e); 1 } } };
}
pub fn macro_arm(r: Result<usize, G>) -> usize {
    match r {
        Err(e) if e.len() == 1 => pick!(3, e), //~ G
        Err(e) => e.into(),
        Ok(n) => n,
    }
}
pub struct Two { pub a: G, pub b: G }
pub fn captures(t: Two) -> impl FnOnce() -> usize {
    move || t.a.into()
} //~ G
pub fn once(t: Two) -> usize {
    let f = || t.a.into();
    f() + t.b.len()
} //~ G
pub fn fnmut(v: Vec<G>) -> usize {
    v.into_iter().map(|g| g.len()).sum() //~ G
}
pub fn entry(m: &mut HashMap<String, G>, k: String) -> Option<G> {
    m.insert(k, make())
}
pub fn statement(m: &mut HashMap<String, G>, k: String) {
    m.insert(k, make()); //~ Option
}
pub fn nested_if(a: Option<G>, b: Option<G>) -> usize {
    if let (Some(a), Some(b)) = (a, b) {
        a.len() + b.len()
    } else if let Some(n) = make().get() { //~ G
        *n as usize
    } else { //~2024 G
        0
    } //~2021 G
} //~2021 G
pub fn question() -> Result<usize, Box<dyn std::error::Error>> {
    let n: usize = std::str::from_utf8(&make().0)?.parse()?; //~ G
    Ok(n)
}
pub fn rc(a: Rc<G>, b: Arc<G>) -> Rc<G> {
    let c = Rc::clone(&a);
    drop(a);
    c
} //~ Arc
pub fn ret(g: G) -> usize {
    if cond() {
        return g.len();
    }
    let h = make();
    return g.len() + h.len();
} //~ G
pub fn loops(mut g: G) -> G {
    for _ in 0..3 {
        g = g.val(); //~ G
    }
    loop {
        let h = g;
        if cond() {
            break h;
        }
        g = h;
    }
}
pub fn cast(g: G) -> Box<dyn fmt::Display> {
    Box::new(g)
}
pub fn tuple() -> usize {
    let (a, _b, ..) = (make(), make(), make()); //~ G
    a.len()
} //~ G
pub fn refpat(o: &Option<G>) -> usize {
    match o {
        Some(g) => g.len(),
        None => make().len(), //~ G
    }
}
pub fn at_pat(o: Option<G>) -> Option<G> {
    match o {
        all @ Some(_) => all,
        None => Some(make()),
    }
} //~ Option
pub fn or_pat(r: Result<G, G>) -> usize {
    let (Ok(g) | Err(g)) = r;
    g.len()
} //~ G
pub fn unit() {
    make(); //~ G
    let x = { make() };
    { let y = x; }; //~ G
}
pub unsafe fn raw(p: *mut G) -> G {
    unsafe {
        *p = make(); //~ G
        std::ptr::read(p)
    }
}
pub fn default_arg<T: Default>(o: Option<T>) -> T {
    o.unwrap_or_default()
}
pub fn cmp() -> bool {
    make().val().0 == make().0 && cond() //~ G
}
pub fn string(s: String) -> String {
    s + &make().len().to_string() //~2024 G, String
} //~2021 G, String
pub fn fmt_arg(g: G) -> String {
    format!("{} {}", g, make())
} //~ G
pub fn vecs() -> Vec<G> {
    vec![make(), make()]
}
pub fn slice_rest(v: [G; 3]) -> usize {
    let [first, .., last] = v;
    first.len() + last.len()
} //~ G
pub fn boxed_fn() -> Box<dyn FnOnce(G) -> usize> {
    Box::new(|g| g.len()) //~ G
}
pub fn thread_it() -> usize {
    let h = std::thread::spawn(move || make().len()); //~ G
    h.join().unwrap()
}
pub fn diverges(g: G) -> ! {
    loop {
        if g.len() == 3 { std::process::exit(1) }
    }
}
pub fn panics(g: G) {
    if g.len() > 1 { panic!("{}", make()); }
    assert_eq!(make().len(), 1);
    assert!(make().len() == 1, "{}", make()); //~ G
} //~ G
pub fn static_ref() -> &'static Option<G> {
    &None
}
pub fn opt_take(o: &mut Option<G>) -> usize {
    if let Some(g) = o.take() {
        return g.len();
    } //~ G
    *o = Some(make()); //~ Option
    0
}
pub fn chain() -> usize {
    let v = make().val().get().map(|b| *b).into_iter().collect::<Vec<_>>(); //~ G
    v.len()
} //~ Vec
pub struct It { cur: Option<Box<It>>, g: G }
impl Iterator for It {
    type Item = G;
    fn next(&mut self) -> Option<G> {
        let cur = self.cur.take()?;
        let It { cur, g } = *cur;
        self.cur = cur; //~ Option
        Some(std::mem::replace(&mut self.g, g))
    }
}
pub fn inner_match(o: Option<Two>, flag: bool) -> Option<G> {
    let two = match o {
        Some(t) if flag => t,
        Some(Two { a, .. }) => return Some(a),
        None => return None,
    };
    Some(two.b)
} //~ G
macro_rules! chosen {
    (@none) => {};
    (@one $($t:tt)*) => { $($t)* };
    ($($t:tt)*) => { chosen! { @one $($t)* } chosen! { @none } };
}
pub fn value_of_braces(g: &G) -> Option<G> {
    chosen! { Some(g.val()) }
}
