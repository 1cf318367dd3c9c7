(* layer-alignment *)
(* Gradient descent on separable data aligns the layers of a deep linear network: each stays within a constant of rank one while its norm grows. *)
(* f(x) = W_L ... W_1 x with one output, R = mean logistic loss of n separable points, z = y x, P_k = W_(k+1)'W_(k+1) - W_k W_k' *)
(* R_t after t steps of one size eta, each with R_(t+1) <= R_t - eta |grad|^2 / 2, and R_0 < ln 2, the risk of the zero network *)
(* u_k, v_k the first singular vectors of W_k *)
(* D_k = sum_(j=k)^(L-1) (lmax(P_j(0)) - tr P_j(0)),  spread_k = lmax(P_k(0)) - lmin(P_k(0)) *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (i) P_k(t) = P_k(0) + eta^2 sum_s (G_(k+1)'G_(k+1) - G_k G_k'), exactly, for any loss of the product; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=4 Scale=0.5 StepSize=0.125 Steps=1 Separable=True StartBelowZero=True Linear=True CheckDescent=True EqualSteps=True NoWeightDecay=True NoMomentum=True SupportSpans=True *)
Open Scope R_scope.
Definition part_i_1 (W2_0 eta_0 gradient_0_0 W1_0 : R) : R :=
  let t4 := (gradient_0_0 * W1_0) in
  let t6 := (W2_0 - (eta_0 * t4)) in
  let t8 := (W2_0 * gradient_0_0) in
  let t10 := (W1_0 - (eta_0 * t8)) in
  (((t6 * t6) - (t10 * t10)) - (((W2_0 * W2_0) - (W1_0 * W1_0)) + ((eta_0 * eta_0) * ((t4 * t4) - (t8 * t8))))).
Theorem part_i : forall W2_0 eta_0 gradient_0_0 W1_0 : R,
  part_i_1 W2_0 eta_0 gradient_0_0 W1_0 = 0.
Proof.
  intros.
  unfold part_i_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_i.
Close Scope R_scope.

(* (i): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=4 Scale=0.5 StepSize=0.125 Steps=1 Separable=True StartBelowZero=True Linear=True CheckDescent=True EqualSteps=True NoWeightDecay=True NoMomentum=True SupportSpans=True *)
Open Scope Q_scope.
Definition part_i_evaluated_term (W2_0 eta_0 gradient_0_0 W1_0 : Q) : Q * Q :=
  let t4 := Qred (gradient_0_0 * W1_0) in
  let t5 := Qred (eta_0 * t4) in
  let t6 := Qred (W2_0 - t5) in
  let t7 := Qred (t6 * t6) in
  let t8 := Qred (W2_0 * gradient_0_0) in
  let t9 := Qred (eta_0 * t8) in
  let t10 := Qred (W1_0 - t9) in
  let t11 := Qred (t10 * t10) in
  let t13 := Qred (W2_0 * W2_0) in
  let t14 := Qred (W1_0 * W1_0) in
  let t15 := Qred (t13 - t14) in
  let t16 := Qred (eta_0 * eta_0) in
  let t17 := Qred (t4 * t4) in
  let t18 := Qred (t8 * t8) in
  let t19 := Qred (t17 - t18) in
  let t20 := Qred (t16 * t19) in
  (Qred ((t7 - t11)), Qred ((t15 + t20))).
Theorem part_i_evaluated :
  part_i_evaluated_term (-651 # 1024) (29 # 256) (-1161 # 1024) (409 # 512)
  = ((-16580369655556525 # 72057594037927936), (-16580369655556525 # 72057594037927936)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_evaluated.
Close Scope Q_scope.

(* (i) P_k(t) = P_k(0) + eta^2 sum_s (G_(k+1)'G_(k+1) - G_k G_k'), exactly, for any loss of the product; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=4 Scale=0.5 StepSize=0.125 Steps=2 Separable=True StartBelowZero=True Linear=True CheckDescent=True EqualSteps=True NoWeightDecay=True NoMomentum=True SupportSpans=True *)
Open Scope R_scope.
Definition part_i_larger_1 (W2_0 eta_0 gradient_0_0 W1_0 : R) : R :=
  let t4 := (gradient_0_0 * W1_0) in
  let t6 := (W2_0 - (eta_0 * t4)) in
  let t8 := (W2_0 * gradient_0_0) in
  let t10 := (W1_0 - (eta_0 * t8)) in
  let t16 := (eta_0 * eta_0) in
  let t21 := (((W2_0 * W2_0) - (W1_0 * W1_0)) + (t16 * ((t4 * t4) - (t8 * t8)))) in
  (((t6 * t6) - (t10 * t10)) - t21).
Definition part_i_larger_2 (W2_0 eta_0 gradient_0_0 W1_0 gradient_1_0 : R) : R :=
  let t4 := (gradient_0_0 * W1_0) in
  let t6 := (W2_0 - (eta_0 * t4)) in
  let t8 := (W2_0 * gradient_0_0) in
  let t10 := (W1_0 - (eta_0 * t8)) in
  let t16 := (eta_0 * eta_0) in
  let t21 := (((W2_0 * W2_0) - (W1_0 * W1_0)) + (t16 * ((t4 * t4) - (t8 * t8)))) in
  let t24 := (gradient_1_0 * t10) in
  let t26 := (t6 - (eta_0 * t24)) in
  let t28 := (t6 * gradient_1_0) in
  let t30 := (t10 - (eta_0 * t28)) in
  (((t26 * t26) - (t30 * t30)) - (t21 + (t16 * ((t24 * t24) - (t28 * t28))))).
Theorem part_i_larger : forall W2_0 eta_0 gradient_0_0 W1_0 gradient_1_0 : R,
  part_i_larger_1 W2_0 eta_0 gradient_0_0 W1_0 = 0 /\
  part_i_larger_2 W2_0 eta_0 gradient_0_0 W1_0 gradient_1_0 = 0.
Proof.
  intros.
  unfold part_i_larger_1, part_i_larger_2 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_i_larger.
Close Scope R_scope.

(* (i): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=4 Scale=0.5 StepSize=0.125 Steps=2 Separable=True StartBelowZero=True Linear=True CheckDescent=True EqualSteps=True NoWeightDecay=True NoMomentum=True SupportSpans=True *)
Open Scope Q_scope.
Definition part_i_larger_evaluated_term (W2_0 eta_0 gradient_0_0 W1_0 gradient_1_0 : Q) : Q * Q * Q * Q :=
  let t4 := Qred (gradient_0_0 * W1_0) in
  let t5 := Qred (eta_0 * t4) in
  let t6 := Qred (W2_0 - t5) in
  let t7 := Qred (t6 * t6) in
  let t8 := Qred (W2_0 * gradient_0_0) in
  let t9 := Qred (eta_0 * t8) in
  let t10 := Qred (W1_0 - t9) in
  let t11 := Qred (t10 * t10) in
  let t13 := Qred (W2_0 * W2_0) in
  let t14 := Qred (W1_0 * W1_0) in
  let t15 := Qred (t13 - t14) in
  let t16 := Qred (eta_0 * eta_0) in
  let t17 := Qred (t4 * t4) in
  let t18 := Qred (t8 * t8) in
  let t19 := Qred (t17 - t18) in
  let t20 := Qred (t16 * t19) in
  let t23 := Qred (gradient_1_0 * t10) in
  let t24 := Qred (eta_0 * t23) in
  let t25 := Qred (t6 - t24) in
  let t26 := Qred (t25 * t25) in
  let t27 := Qred (t6 * gradient_1_0) in
  let t28 := Qred (eta_0 * t27) in
  let t29 := Qred (t10 - t28) in
  let t30 := Qred (t29 * t29) in
  let t32 := Qred (t23 * t23) in
  let t33 := Qred (t27 * t27) in
  let t34 := Qred (t32 - t33) in
  let t35 := Qred (t16 * t34) in
  (Qred ((t7 - t11)), Qred ((t15 + t20)), Qred ((t26 - t30)), Qred (((t15 + t20) + t35))).
Theorem part_i_larger_evaluated :
  part_i_larger_evaluated_term (-651 # 1024) (29 # 256) (-1161 # 1024) (409 # 512) (1085 # 1024)
  = ((-16580369655556525 # 72057594037927936), (-16580369655556525 # 72057594037927936), (-1122978994432708665020134275 # 4951760157141521099596496896), (-1122978994432708665020134275 # 4951760157141521099596496896)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_larger_evaluated.
Close Scope Q_scope.

(* Without 'all layers take the same step' (i) is false: at what trial 0 draws a difference is not zero. *)
(* at Depth=2 Inputs=1 Width=1 Points=4 Scale=0.5 StepSize=0.125 Steps=2 Separable=True StartBelowZero=True Linear=True CheckDescent=True EqualSteps=False NoWeightDecay=True NoMomentum=True SupportSpans=True *)
Open Scope Q_scope.
Definition without_6_part_i_term (W2_0 eta_0 gradient_0_0 W1_0 : Q) : Q :=
  let t3 := Qred (eta_0 * 2) in
  let t6 := Qred (gradient_0_0 * W1_0) in
  let t7 := Qred (t3 * t6) in
  let t8 := Qred (W2_0 - t7) in
  let t9 := Qred (t8 * t8) in
  let t10 := Qred (W2_0 * gradient_0_0) in
  let t11 := Qred (eta_0 * t10) in
  let t12 := Qred (W1_0 - t11) in
  let t13 := Qred (t12 * t12) in
  let t14 := Qred (t9 - t13) in
  let t15 := Qred (W2_0 * W2_0) in
  let t16 := Qred (W1_0 * W1_0) in
  let t17 := Qred (t15 - t16) in
  let t18 := Qred (eta_0 * eta_0) in
  let t19 := Qred (t6 * t6) in
  let t20 := Qred (t10 * t10) in
  let t21 := Qred (t19 - t20) in
  let t22 := Qred (t18 * t21) in
  let t23 := Qred (t17 + t22) in
  Qred ((t14 - t23)).
Theorem without_6_part_i :
  without_6_part_i_term (109 # 1024) (237 # 1024) (-7 # 16) (369 # 1024) = (3310758506475 # 281474976710656)
  /\ ~ without_6_part_i_term (109 # 1024) (237 # 1024) (-7 # 16) (369 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_6_part_i.
Close Scope Q_scope.

(* Without 'no weight decay' (i) is false: at what trial 0 draws a difference is not zero. *)
(* at Depth=2 Inputs=1 Width=1 Points=4 Scale=0.5 StepSize=0.125 Steps=2 Separable=True StartBelowZero=True Linear=True CheckDescent=True EqualSteps=True NoWeightDecay=False NoMomentum=True SupportSpans=True *)
Open Scope Q_scope.
Definition without_7_part_i_term (W2_0 eta_0 gradient_0_0 W1_0 : Q) : Q :=
  let t2 := Qred ((15 / 16) * W2_0) in
  let t6 := Qred (gradient_0_0 * W1_0) in
  let t7 := Qred (eta_0 * t6) in
  let t8 := Qred (t2 - t7) in
  let t9 := Qred (t8 * t8) in
  let t10 := Qred ((15 / 16) * W1_0) in
  let t11 := Qred (W2_0 * gradient_0_0) in
  let t12 := Qred (eta_0 * t11) in
  let t13 := Qred (t10 - t12) in
  let t14 := Qred (t13 * t13) in
  let t15 := Qred (t9 - t14) in
  let t16 := Qred (W2_0 * W2_0) in
  let t17 := Qred (W1_0 * W1_0) in
  let t18 := Qred (t16 - t17) in
  let t19 := Qred (eta_0 * eta_0) in
  let t20 := Qred (t6 * t6) in
  let t21 := Qred (t11 * t11) in
  let t22 := Qred (t20 - t21) in
  let t23 := Qred (t19 * t22) in
  let t24 := Qred (t18 + t23) in
  Qred ((t15 - t24)).
Theorem without_7_part_i :
  without_7_part_i_term (109 # 1024) (237 # 1024) (-7 # 16) (369 # 1024) = (481585 # 33554432)
  /\ ~ without_7_part_i_term (109 # 1024) (237 # 1024) (-7 # 16) (369 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_7_part_i.
Close Scope Q_scope.

(* Without 'no momentum' (i) is false: at what trial 0 draws a difference is not zero. *)
(* at Depth=2 Inputs=1 Width=1 Points=4 Scale=0.5 StepSize=0.125 Steps=2 Separable=True StartBelowZero=True Linear=True CheckDescent=True EqualSteps=True NoWeightDecay=True NoMomentum=False SupportSpans=True *)
Open Scope Q_scope.
Definition without_8_part_i_term (W2_0 eta_0 gradient_0_0 W1_0 gradient_1_0 : Q) : Q :=
  let t4 := Qred (gradient_0_0 * W1_0) in
  let t5 := Qred (eta_0 * t4) in
  let t6 := Qred (W2_0 - t5) in
  let t8 := Qred (W2_0 * gradient_0_0) in
  let t9 := Qred (eta_0 * t8) in
  let t10 := Qred (W1_0 - t9) in
  let t11 := Qred (gradient_1_0 * t10) in
  let t12 := Qred (eta_0 * t11) in
  let t14 := Qred ((1 / 2) * t5) in
  let t15 := Qred (t12 + t14) in
  let t16 := Qred (t6 - t15) in
  let t17 := Qred (t16 * t16) in
  let t18 := Qred (t6 * gradient_1_0) in
  let t19 := Qred (eta_0 * t18) in
  let t20 := Qred ((1 / 2) * t9) in
  let t21 := Qred (t19 + t20) in
  let t22 := Qred (t10 - t21) in
  let t23 := Qred (t22 * t22) in
  let t24 := Qred (t17 - t23) in
  let t25 := Qred (W2_0 * W2_0) in
  let t26 := Qred (W1_0 * W1_0) in
  let t27 := Qred (t25 - t26) in
  let t28 := Qred (eta_0 * eta_0) in
  let t29 := Qred (t4 * t4) in
  let t30 := Qred (t8 * t8) in
  let t31 := Qred (t29 - t30) in
  let t32 := Qred (t28 * t31) in
  let t33 := Qred (t27 + t32) in
  let t34 := Qred (t11 * t11) in
  let t35 := Qred (t18 * t18) in
  let t36 := Qred (t34 - t35) in
  let t37 := Qred (t28 * t36) in
  let t38 := Qred (t33 + t37) in
  Qred ((t24 - t38)).
Theorem without_8_part_i :
  without_8_part_i_term (109 # 1024) (237 # 1024) (-7 # 16) (369 # 1024) (391 # 1024) = (1032268545945 # 2251799813685248)
  /\ ~ without_8_part_i_term (109 # 1024) (237 # 1024) (-7 # 16) (369 # 1024) (391 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_8_part_i.
Close Scope Q_scope.
